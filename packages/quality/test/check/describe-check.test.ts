import { describe, expect, test } from 'vitest'
import { check, describeCheck, threshold } from '../../src/exports/index.ts'

describe('describeCheck', () => {
  test.each([
    [check.notNull('t', 'a'), 'A is never NULL'],
    [check.notNull('t', 'a', { missingValues: ['', 'NA'] }), "A is never NULL or '' or 'NA'"],
    [check.unique('t', 'a'), 'A is unique'],
    [check.unique('t', ['a', 'b']), 'A, B are unique together'],
    [check.range('t', 'a', { minimum: 1, maximum: 5 }), 'A is from 1 to 5'],
    [check.range('t', 'a', { minimum: { value: 0, exclusive: true } }), 'A is more than 0'],
    [check.range('t', 'a', { maximum: '2030-01-01' }), 'A is at most 2030-01-01'],
    [check.accepted('t', 'a', ['x', 'y', 3]), "A is 'x', 'y' or 3"],
    [
      check.accepted(
        't',
        'a',
        Array.from({ length: 10 }, (_, i) => i),
      ),
      'A is 0, 1, 2, 3, 4, 5, 6 or 3 more',
    ],
    [check.pattern('t', 'a', /^x/), 'A matches /^x/'],
    [check.pattern('t', 'a', 'x', { match: 'fullMatch' }), 'A fully matches /x/'],
    [check.length('t', 'a', { minimum: 1 }), 'A has at least 1 character'],
    [check.length('t', 'a', { minimum: 2, maximum: 2 }), 'A has 2 characters'],
    [check.references('t', ['a', 'b'], 'd.s.p', ['x', 'y']), 'A, B in D.S.P (X, Y)'],
    [check.rowCount('t', threshold.atLeast(3_000)), 'at least 3,000 rows'],
    [check.freshness('t', 'a', 7_200), 'newest A is at most 2 hours old'],
    [check.sql('t', { failingRows: 'SELECT 1' }), 'a query finds no rows'],
    [check.sql('t', { failingRows: 'SELECT 1' }, { description: 'Cost means damage' }), 'Cost means damage'],
    [check.sql('t', { metric: 'SELECT 1' }, { must: threshold.atLeast(1) }), 'a query gives at least 1'],
    [check.unique('t', 'a', { filter: 'B > 1' }), 'A is unique, where B > 1'],
  ])('%#: %s', (given, want) => {
    expect(describeCheck(given)).toBe(want)
  })
})

test('names are read as SQL spells them', () => {
  const { id, table, metric, sample } = check.unique('sales."Order lines"', ['id', '"Line no"'], {
    key: ['nr'],
  })
  expect({ id, table, metric, sample }).toEqual({
    id: 'SALES."Order lines".ID+Line no surplusRows',
    table: { schema: 'SALES', name: 'Order lines' },
    metric: { kind: 'surplusRows', columns: ['ID', 'Line no'] },
    sample: { columns: ['NR', 'ID', 'Line no'], masked: [] },
  })
  expect(() => check.unique('t', 'Order no')).toThrow(
    expect.objectContaining({ code: 'CORE.INVALID_IDENTIFIER' }),
  )
})
