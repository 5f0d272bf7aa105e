import type { LogicalType } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCheck } from '../../src/check/make-check.ts'
import { evaluateChecks } from '../../src/exports/index.ts'
import type { ValueRule } from '../../src/rule/value-rule.ts'

/** Types with a quick way, rules on them, and values that are right, wrong and almost right. */
const cases: readonly (readonly [LogicalType, readonly ValueRule[], readonly unknown[]])[] = [
  [
    { kind: 'string' },
    [
      { kind: 'pattern', pattern: '^[a-c]+$', match: 'search' },
      { kind: 'length', minimum: 1, maximum: 3 },
      { kind: 'accepted', values: ['a', 'abc', '💧'] },
      { kind: 'range', minimum: { value: 'a', exclusive: true } },
    ],
    ['', 'a', 'abc', 'abcd', 'b', '💧', 'x', 'a\n', 5, true],
  ],
  [
    { kind: 'integer', precision: 4 },
    [
      { kind: 'range', minimum: { value: 0, exclusive: false }, maximum: { value: 9_999, exclusive: true } },
      { kind: 'range', maximum: { value: 2.5, exclusive: false } },
      { kind: 'range', minimum: { value: 1n, exclusive: false } },
      { kind: 'accepted', values: [0, 1, 2] },
      { kind: 'multipleOf', divisor: 3 },
    ],
    [0, -0, 1, 2, 3, 9_999, 10_000, -1, 2n, '2', '2.0', 1.5, Number.NaN, Number.POSITIVE_INFINITY, 'x'],
  ],
  [
    { kind: 'number' },
    [
      { kind: 'range', minimum: { value: 0, exclusive: true }, maximum: { value: 0.3, exclusive: false } },
      { kind: 'multipleOf', divisor: 0.5 },
    ],
    [0, -0, 0.1, 0.1 + 0.2, 0.3, 0.5, Number.NaN, Number.NEGATIVE_INFINITY, 1n, '0.25', 'x'],
  ],
  [
    { kind: 'number', precision: 6, scale: 2 },
    [
      {
        kind: 'range',
        minimum: { value: 0.01, exclusive: false },
        maximum: { value: 9_999.99, exclusive: true },
      },
      { kind: 'accepted', values: [1.5, 2] },
    ],
    [
      '0.01',
      '0.00',
      '-0.00',
      '1.5',
      '1.50',
      '2',
      '9999.99',
      '12345.00',
      '0.001',
      '.5',
      '5.',
      '-',
      '',
      ' 1',
      '1e2',
      '007.10',
      1.5,
      2n,
      0.001,
    ],
  ],
  [
    { kind: 'number', precision: 2, scale: 2 },
    [{ kind: 'range', maximum: { value: 0.5, exclusive: true } }],
    ['0.25', '.25', '1.25', '0.5', '00.25', '0.255'],
  ],
  [{ kind: 'boolean' }, [{ kind: 'accepted', values: [true] }], [true, false, 1, 'true']],
  [
    { kind: 'date' },
    [
      { kind: 'range', minimum: { value: '2024-02-28', exclusive: true } },
      { kind: 'range', maximum: { value: '2024-2-29', exclusive: false } },
      { kind: 'accepted', values: ['2024-02-29'] },
    ],
    [
      '2024-02-28',
      '2024-02-29',
      '2024-02-30',
      '2023-02-29',
      '2024-13-01',
      '0000-01-01',
      '2024-2-9',
      '02/29/2024',
      '24-02-2024',
      '2024-02-29x',
      new Date('2024-02-29T00:00:00Z'),
      new Date('2024-02-29T10:00:00Z'),
      new Date(Number.NaN),
    ],
  ],
  [
    { kind: 'timestamp', zone: 'ntz' },
    [{ kind: 'range', minimum: { value: '2024-02-28T10:00:00', exclusive: false } }],
    [
      '2024-02-28T10:00:00',
      '2024-02-28T09:59:59.999999999',
      '2024-02-28T10:00:00.',
      '2024-02-28T24:00:00',
      '2024-02-28 10:00',
      '2024-02-28T10:00:00Z',
      '2024-02-28T10:00:00+02:00',
      '2024-02-28T10:00:00.1234567891',
      '2024-02-28',
      new Date('2024-02-28T10:00:00Z'),
    ],
  ],
]

const table = { name: 'T' }

test('what is proven quickly is what is counted exactly', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cases).chain(([type, rules, values]) =>
        fc.record({
          type: fc.constant(type),
          rules: fc.subarray([...rules]),
          isRequired: fc.boolean(),
          // Mostly few values, so that mostly all are of the type.
          values: fc.array(fc.constantFrom(...values, null, undefined), { minLength: 1, maxLength: 4 }),
        }),
      ),
      ({ type, rules, isRequired, values }) => {
        const columns = [{ name: table, columns: [{ name: 'V', type }] }]
        const checks = [
          ...(isRequired
            ? [makeCheck(table, { kind: 'missingRows', column: 'V', missingValues: [] }, {})]
            : []),
          ...rules.map((rule) => makeCheck(table, { kind: 'invalidRows', column: 'V', rule }, {})),
        ]
        const times = 1_000
        const few = values.map((v) => ({ v }))
        const many = Array.from({ length: times }, () => few).flat()
        const exact = evaluateChecks(few, checks, { columns }).results
        const quick = evaluateChecks(many, checks, { columns }).results
        expect(quick.map(({ outcome, value, rows, error }) => ({ outcome, value, rows, error }))).toEqual(
          exact.map(({ outcome, value, rows, error }) => ({
            outcome,
            value: value && value * times,
            rows: rows && rows * times,
            error,
          })),
        )
      },
    ),
    { numRuns: Number(process.env.MESH_RUNS ?? 60) },
  )
})

test.each<readonly [string, readonly unknown[], string]>([
  [
    'a row among many that is none',
    [...Array.from({ length: 1_500 }, () => ({ v: 1 })), 5],
    'QUALITY.NOT_A_ROW',
  ],
  [
    'a row among many that spells its column otherwise',
    [...Array.from({ length: 1_500 }, () => ({ v: 1 })), { V: 1 }],
    'QUALITY.AMBIGUOUS_COLUMN',
  ],
])('%s is told', (_, rows, code) => {
  const columns = [{ name: table, columns: [{ name: 'V', type: { kind: 'integer' } as LogicalType }] }]
  const check = makeCheck(table, { kind: 'missingRows', column: 'V', missingValues: [] }, {})
  expect(evaluateChecks(rows, [check], { columns }).results[0]?.error?.code).toBe(code)
})

test('a value among many that is not of its column is told with its row', () => {
  const columns = [
    { name: table, columns: [{ name: 'V', type: { kind: 'integer', precision: 4 } as LogicalType }] },
  ]
  const check = makeCheck(table, { kind: 'missingRows', column: 'V', missingValues: [] }, {})
  const rows = [...Array.from({ length: 1_500 }, () => ({ v: 1 })), { v: 'x' }]
  expect(evaluateChecks(rows, [check], { columns }).results[0]?.error?.message).toBe(
    'Row 1501 holds no NUMBER(4,0) in V',
  )
})
