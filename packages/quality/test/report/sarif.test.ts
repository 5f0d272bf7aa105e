import { describe, expect, test } from 'vitest'
import { check, outcomes, renderCheckRun } from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from './runs.ts'

describe('sarif', () => {
  const unique = {
    ...check.unique('sales.orders', ['id', 'line']),
    source: { contract: { id: 'orders', version: '1.0.0' }, pointer: '/schema/0/properties/1' },
  }
  const run = runWith([
    {
      kind: 'checkResult',
      check: unique,
      outcome: 'warn',
      value: 2,
      rows: 8,
      threshold: 'should be 0',
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check.notNull('t', 'x'),
      outcome: 'pass',
      value: 0,
      threshold: 'must be 0',
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check.sql(
        't',
        { failingRows: 'SELECT' },
        { description: 'Stays', owner: 'sales', tags: ['gold'] },
      ),
      outcome: 'error',
      threshold: 'must be 0',
      error: { code: 'SQL.SYNTAX', message: 'No', hint: 'Write more' },
      ms: 1,
    },
  ])

  test('what is wrong, at its place in the contract', () => {
    const located = renderCheckRun(run, 'sarif', {
      locate: ({ pointer }) =>
        pointer === '/schema/0/properties/1' ? { file: 'a b\\c.yaml', line: 12, column: 3 } : undefined,
    })
    expect(JSON.parse(located)).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'mesh-quality', rules: [{ id: 'failingRows' }, { id: 'surplusRows' }] } },
          invocations: [
            {
              executionSuccessful: false,
              startTimeUtc: '2026-01-02T00:00:00.000Z',
              endTimeUtc: '2026-01-02T00:00:01.234Z',
            },
          ],
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'failingRows',
              ruleIndex: 0,
              level: 'error',
              message: { text: 'T: Stays: SQL.SYNTAX: No. Write more. Stays' },
              locations: [{ logicalLocations: [{ name: 'T', fullyQualifiedName: 'T', kind: 'table' }] }],
              partialFingerprints: { 'meshCheck/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
              properties: { outcome: 'error', owner: 'sales', tags: ['gold'] },
            },
            {
              ruleId: 'surplusRows',
              ruleIndex: 1,
              level: 'warning',
              message: {
                text: 'SALES.ORDERS: ID, LINE are unique together: 2 surplus rows of 8 (25 %). should be 0',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20b/c.yaml' },
                    region: { startLine: 12, startColumn: 3 },
                  },
                  logicalLocations: [
                    { name: 'ID', fullyQualifiedName: 'SALES.ORDERS.ID', kind: 'column' },
                    { name: 'LINE', fullyQualifiedName: 'SALES.ORDERS.LINE', kind: 'column' },
                  ],
                },
              ],
              partialFingerprints: { 'meshCheck/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
              properties: {
                outcome: 'warn',
                dimension: 'uniqueness',
                contract: { id: 'orders', version: '1.0.0' },
                pointer: '/schema/0/properties/1',
              },
            },
          ],
        },
      ],
    })
  })

  test('a fingerprint stays while the numbers change', () => {
    const print = (value: number) =>
      JSON.parse(renderCheckRun(runWith([{ ...resultSaying('x', 'fail'), value }]), 'sarif')).runs[0]
        .results[0].partialFingerprints
    expect(print(1)).toEqual(print(2))
  })

  test('any text', () => {
    const all = nastyTexts.flatMap((text) => outcomes.map((outcome) => resultSaying(text, outcome)))
    const text = renderCheckRun(runWith(all), 'sarif', {
      locate: () => ({ file: '\ud800 %20#?.yaml', line: 1 }),
    })
    expect(JSON.parse(text).runs[0].results).toHaveLength(nastyTexts.length * 3)
    expect(text.isWellFormed()).toBe(true)
  })
})
