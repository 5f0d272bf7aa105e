import type { Diagnostic } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sarifReport } from '../../src/report/sarif-report.ts'
import { version } from '../../src/version.ts'

const report = (rules: readonly object[], results: readonly object[]) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'mesh contract lint', version, rules } },
      columnKind: 'utf16CodeUnits',
      results,
    },
  ],
})

// Every shape of a finding, whole: what is written here is valid by the schema of SARIF 2.1.0 (errata 01).
test('a report, member by member', () => {
  const found: readonly Diagnostic[] = [
    { code: 'A.ONE', severity: 'error', message: 'nowhere' },
    { code: 'A.TWO', severity: 'warning', message: 'in a file', where: { file: 'in/größe #1?.yaml' } },
    {
      code: 'A.ONE',
      severity: 'info',
      message: 'in a line',
      hint: 'Do.',
      where: { file: 'c:d.yaml', line: 3 },
    },
    {
      code: 'A.THREE',
      severity: 'error',
      message: 'at a place',
      docs: 'https://example.org/three',
      where: { file: '../up.yaml', line: 3, column: 7, offset: 99, pointer: '/a' },
    },
    { code: 'A.ONE', severity: 'error', message: 'in a pointer', where: { pointer: '/a' } },
  ]
  const place = (uri: string, region?: object) => [
    { physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } },
  ]
  expect(sarifReport('mesh contract lint', found)).toEqual(
    report(
      [{ id: 'A.ONE' }, { id: 'A.TWO' }, { id: 'A.THREE', helpUri: 'https://example.org/three' }],
      [
        { ruleId: 'A.ONE', ruleIndex: 0, level: 'error', message: { text: 'nowhere' }, locations: [] },
        {
          ruleId: 'A.TWO',
          ruleIndex: 1,
          level: 'warning',
          message: { text: 'in a file' },
          locations: place('in/gr%C3%B6%C3%9Fe%20%231%3F.yaml'),
        },
        {
          ruleId: 'A.ONE',
          ruleIndex: 0,
          level: 'note',
          message: { text: 'in a line. Do.' },
          locations: place('c%3Ad.yaml', { startLine: 3 }),
        },
        {
          ruleId: 'A.THREE',
          ruleIndex: 2,
          level: 'error',
          message: { text: 'at a place' },
          locations: place('../up.yaml', { startLine: 3, startColumn: 7 }),
        },
        { ruleId: 'A.ONE', ruleIndex: 0, level: 'error', message: { text: 'in a pointer' }, locations: [] },
      ],
    ),
  )
  expect(sarifReport('mesh contract lint', [])).toEqual(report([], []))
})

test('the URI of any path leads back to it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 }), (steps) => {
      const names = steps.map((step) => step.replaceAll(/[/\\.]/g, '_'))
      const [result] = (
        sarifReport('t', [
          { code: 'A.B', severity: 'error', message: 'm', where: { file: names.join('/') } },
        ]) as {
          runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }] }]
        }
      ).runs[0].results
      const { uri } = result.locations[0].physicalLocation.artifactLocation
      const { pathname, hash, search } = new URL(uri, 'file:///root/')
      expect([hash, search]).toEqual(['', ''])
      expect(pathname.split('/').slice(2).map(decodeURIComponent)).toEqual(names)
    }),
  )
})
