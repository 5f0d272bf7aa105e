import type { Diagnostic, Severity } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { junitReport } from '../../src/report/junit-report.ts'
import { readXml } from './read-xml.ts'

const finding = (file: string | undefined, message: string, severity: Severity = 'error'): Diagnostic => ({
  code: 'A.B',
  severity,
  message,
  ...(file !== undefined && { where: { file, line: 1, column: 2 } }),
})

test('a case a file; notes are output; what has no file or another one is not lost', () => {
  const report = junitReport(
    'mesh contract lint',
    ['good.yaml', 'bad & "odd".yaml', 'noted.yaml'],
    [
      finding('bad & "odd".yaml', 'a < b'),
      finding('noted.yaml', 'a note', 'info'),
      finding('bad & "odd".yaml', 'second', 'warning'),
      finding(undefined, 'nowhere'),
      finding('ignore.yaml', 'elsewhere'),
    ],
  )
  expect(report).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mesh contract lint" tests="5" failures="3">
  <testsuite name="mesh contract lint" tests="5" failures="3">
    <testcase name="good.yaml" classname="mesh.contract.lint"/>
    <testcase name="bad &amp; &quot;odd&quot;.yaml" classname="mesh.contract.lint">
      <failure message="a &lt; b" type="A.B">bad &amp; &quot;odd&quot;.yaml:1:2 error A.B: a &lt; b
bad &amp; &quot;odd&quot;.yaml:1:2 warning A.B: second</failure>
    </testcase>
    <testcase name="noted.yaml" classname="mesh.contract.lint">
      <system-out>noted.yaml:1:2 info A.B: a note</system-out>
    </testcase>
    <testcase name="mesh contract lint" classname="mesh.contract.lint">
      <failure message="nowhere" type="A.B">error A.B: nowhere</failure>
    </testcase>
    <testcase name="ignore.yaml" classname="mesh.contract.lint">
      <failure message="elsewhere" type="A.B">ignore.yaml:1:2 error A.B: elsewhere</failure>
    </testcase>
  </testsuite>
</testsuites>`)
})

test('any text is well-formed XML and is read back, but for characters that XML does not have', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\uD800', '\uFFFF', ']]>', '<!--', '\0', '\u001b[31m', '&#0;', 'a\r\nb\tc', '"\'', '😀'),
  )
  const kept = (text: string) =>
    text
      .toWellFormed()
      .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (mark) =>
        '\t\n\r'.includes(mark) || (mark >= '\u007f' && mark <= '\u009f') ? mark : '\uFFFD',
      )
  fc.assert(
    fc.property(anyText, anyText, (file, message) => {
      const [suites] = readXml(junitReport('t', [file], [finding(file, message)]))
      const [suite] = suites?.children ?? []
      expect(suite?.attributes).toEqual({ name: 't', tests: '1', failures: '1' })
      expect(suite?.children.map(({ name, attributes }) => [name, attributes])).toEqual([
        ['testcase', { name: kept(file), classname: 't' }],
      ])
      expect(suite?.children[0]?.children[0]?.attributes).toEqual({ message: kept(message), type: 'A.B' })
      expect(suite?.children[0]?.children[0]?.text).toContain(kept(message))
    }),
  )
})
