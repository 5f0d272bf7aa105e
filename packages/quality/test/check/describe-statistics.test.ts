import { expect, test } from 'vitest'
import { check, describeCheck, namedFormats, threshold } from '../../src/exports/index.ts'

const few = threshold.atMost(3)

test.each([
  [check.rowCount('t', threshold.usual()), 'number of rows is as usual'],
  [
    check.rowCount('t', threshold.changeAtMost(0.2)),
    'number of rows is at most 20 % more or less than before',
  ],
  [check.minimum('t', 'a', few), 'smallest A is at most 3'],
  [check.standardDeviation('t', 'a', few), 'standard deviation of A is at most 3'],
  [check.quantile('t', 'a', 0.5, few), 'median of A is at most 3'],
  [check.quantile('t', 'a', 0.07, few), '7 % quantile of A is at most 3'],
  [check.correlation('t', ['a', 'b'], few), 'correlation of A and B is at most 3'],
  [check.distinctValues('t', ['a', 'b'], few), 'number of distinct A, B is at most 3'],
  [check.notBlank('t', 'a'), 'A is never blank'],
  [check.holds('t', 'A < B'), 'A < B'],
  [check.noGaps('t', 'at', 86_400), 'AT has a row every 1 day'],
  [check.schema('t', { a: undefined, b: undefined }), '2 columns as expected'],
  [check.json('t', 'v', {}), 'V has its structure'],
  [check.format('t', 'a', 'iban'), 'A is an IBAN'],
  [
    check.notNull('t', 'a', { window: { column: 'at', last: 7_200 } }),
    'A is never NULL, AT in the last 2 hours',
  ],
  [
    check.notNull('t', 'a', {
      window: { column: 'at', from: '2024-01-01', to: '2024-02-01' },
      groupBy: ['B', 'C + 1'],
    }),
    'A is never NULL, AT from 2024-01-01 before 2024-02-01, for each B, C + 1',
  ],
])('%#: %s', (given, want) => {
  expect(describeCheck(given)).toBe(want)
})

test('every check by hand has an id of its own', () => {
  const checks = [
    ...namedFormats.map((format) => check.format('t', 'a', format)),
    ...[0.1, 0.5].map((at) => check.quantile('t', 'a', at, few)),
    ...[60, 3_600].map((every) => check.noGaps('t', 'a', every)),
    ...['A < B', 'A > 0'].map((expression) => check.holds('t', expression)),
  ]
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
})
