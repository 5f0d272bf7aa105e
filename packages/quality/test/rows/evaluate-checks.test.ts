import { fixedClock, type LogicalType } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { type Check, check, evaluateChecks, renderCheckRun, threshold } from '../../src/exports/index.ts'

const airports = [
  { iata: 'JFK', State: 'NY', passengers: 62 },
  { iata: 'SPN', State: 'NA', passengers: null },
  { iata: 'SPN', passengers: 3n },
]

/** What became of one check. */
const only = (rows: Parameters<typeof evaluateChecks>[0], given: Check, options = {}) => {
  const {
    outcome,
    value,
    rows: counted,
    samples,
    error,
    segments,
  } = evaluateChecks(rows, [given], options).results[0] ?? {}
  return {
    outcome,
    ...(value !== undefined && { value }),
    ...(counted !== undefined && { rows: counted }),
    ...(samples !== undefined && { samples: samples.rows }),
    ...(segments !== undefined && {
      segments: segments.map((each) => [each.values, each.outcome, each.value]),
    }),
    ...(error !== undefined && { error: error.code }),
  }
}

describe('rows as callers have them', () => {
  test.each<readonly [string, Check, object]>([
    [
      'a key in lower case is the column',
      check.unique('airports', 'iata'),
      { outcome: 'fail', value: 1, rows: 3 },
    ],
    ['a missing key is NULL', check.notNull('airports', '"State"'), { outcome: 'fail', value: 1, rows: 3 }],
    [
      'numbers and bigints meet',
      check.range('airports', 'passengers', { maximum: 10 }),
      { outcome: 'fail', value: 1, rows: 3 },
    ],
    [
      'a filter is evaluated',
      check.notNull('airports', '"State"', { filter: 'upper(iata) = \'SPN\' AND "State" IS NOT NULL' }),
      { outcome: 'pass', value: 0, rows: 1 },
    ],
    [
      'groups are judged one by one',
      check.rowCount('airports', threshold.atLeast(2), { groupBy: ['iata', 'passengers > 10'] }),
      {
        outcome: 'fail',
        rows: 3,
        segments: [
          [['JFK', true], 'fail', 1],
          [['SPN', false], 'fail', 1],
          [['SPN', null], 'fail', 1],
        ],
      },
    ],
    [
      'a qualified name is found by its last part',
      check.rowCount('db.public.airports', threshold.exactly(3)),
      { outcome: 'pass', value: 3, rows: 3 },
    ],
  ])('%s', (_, given, want) => {
    expect(only({ airports }, given)).toEqual(want)
  })

  test('rows of one table need no name', () => {
    expect(only(airports, check.rowCount('airports', threshold.exactly(3)))).toEqual({
      outcome: 'pass',
      value: 3,
      rows: 3,
    })
  })

  test('a reference finds the rows of the other table, by value whatever the type', () => {
    const data = {
      flights: [{ origin: 1 }, { origin: '2.0' }, { origin: 4 }, {}],
      places: [{ id: 1n }, { id: 2 }],
    }
    const columns = [
      {
        name: { name: 'FLIGHTS' },
        columns: [{ name: 'ORIGIN', type: { kind: 'number', precision: 4, scale: 1 } as LogicalType }],
      },
    ]
    expect(only(data, check.references('flights', 'origin', 'places', 'id'), { columns })).toEqual({
      outcome: 'fail',
      value: 1,
      rows: 4,
    })
  })

  test('dates are Date objects or text, and a clock says now', () => {
    const clock = fixedClock('2024-03-01T00:00:00Z')
    const freshness = check.freshness('t', 'at', 60)
    expect(only([{ at: new Date('2024-02-29T23:59:30Z') }, { at: null }], freshness, { clock })).toEqual({
      outcome: 'pass',
      value: 30,
    })
    expect(only([{ at: '2024-02-29T23:00:00Z' }], freshness, { clock })).toEqual({
      outcome: 'fail',
      value: 3_600,
    })
  })

  test('declared columns say what text holds, and that a column is there', () => {
    const columns = [
      {
        name: { name: 'T' },
        columns: [
          { name: 'N', type: { kind: 'number', precision: 10, scale: 2 } as LogicalType },
          { name: 'M', type: { kind: 'string' } as LogicalType },
        ],
      },
    ]
    const given = check.range('t', 'n', { maximum: 10 })
    expect(only([{ n: '9.50' }, { n: '10.50' }], given, { columns })).toEqual({
      outcome: 'fail',
      value: 1,
      rows: 2,
    })
    expect(only([{ n: '9.50' }], check.notNull('t', 'm'), { columns })).toEqual({
      outcome: 'fail',
      value: 1,
      rows: 1,
    })
  })

  test('samples show key and checked column, masked where the check says so, in order', () => {
    const given = check.notNull('airports', '"State"', {
      missingValues: ['NA', 'NY'],
      key: ['iata'],
      masked: ['"State"'],
    })
    expect(only(airports, given, { samples: { limit: 2 } })).toEqual({
      outcome: 'fail',
      value: 3,
      rows: 3,
      samples: [
        ['JFK', '***'],
        ['SPN', '***'],
      ],
    })
  })
})

describe('what cannot be evaluated is an error of that check alone', () => {
  const some = [{ a: 1 }]
  const circle: { self?: unknown } = {}
  circle.self = circle
  test.each<readonly [string, Parameters<typeof evaluateChecks>[0], Check, string]>([
    ['no such column', some, check.notNull('t', 'b'), 'QUALITY.NO_COLUMN'],
    ['no such table', { u: some }, check.notNull('t', 'a'), 'QUALITY.NO_TABLE'],
    ['no such referenced table', { t: some }, check.references('t', 'a', 'u', 'a'), 'QUALITY.NO_TABLE'],
    [
      'two spellings of one column',
      [{ Abc: 1, aBC: 2 }],
      check.notNull('t', 'abc'),
      'QUALITY.AMBIGUOUS_COLUMN',
    ],
    [
      'rows that do not agree on a spelling',
      [{ A: 1 }, { a: 1 }],
      check.notNull('t', 'a'),
      'QUALITY.AMBIGUOUS_COLUMN',
    ],
    ['a path in place of rows', { t: 'orders.csv' } as never, check.notNull('t', 'a'), 'QUALITY.NOT_ROWS'],
    ['nothing in place of tables', undefined as never, check.notNull('t', 'a'), 'QUALITY.NO_TABLE'],
    [
      'a value that holds itself',
      [{ a: circle }, { a: circle }],
      check.unique('t', 'a'),
      'QUALITY.EVALUATION',
    ],
    ['a number as a row', [1], check.notNull('t', 'a'), 'QUALITY.NOT_A_ROW'],
    ['null as a row', [{ a: 1 }, null], check.rowCount('t', threshold.atLeast(0)), 'QUALITY.NOT_A_ROW'],
    ['an array as a row', [[1]], check.notNull('t', 'a'), 'QUALITY.NOT_A_ROW'],
    [
      'text where a rule wants numbers',
      [{ a: 'x' }],
      check.range('t', 'a', { minimum: 1 }),
      'QUALITY.EVALUATION',
    ],
    ['a pattern on numbers', some, check.pattern('t', 'a', 'x'), 'QUALITY.INCOMPARABLE'],
    ['a pattern that is none', [{ a: 'x' }], check.pattern('t', 'a', '('), 'QUALITY.EVALUATION'],
    ['a filter that is no SQL', some, check.notNull('t', 'a', { filter: 'a >' }), 'SQL.SYNTAX'],
    [
      'a filter beyond rows',
      some,
      check.notNull('t', 'a', { filter: 'a IN (SELECT 1)' }),
      'QUALITY.NOT_EVALUABLE',
    ],
    [
      'a filter that is no condition',
      [{ a: 'maybe' }],
      check.notNull('t', 'a', { filter: 'a' }),
      'QUALITY.EVALUATION',
    ],
    [
      'a row that a filter fails on',
      [{ a: 0 }],
      check.notNull('t', 'a', { filter: '1 / a > 0' }),
      'QUALITY.EVALUATION',
    ],
    [
      'a check that contradicts itself',
      some,
      { ...check.notNull('t', 'a'), must: undefined } as never,
      'QUALITY.INVALID_CHECK',
    ],
  ])('%s', (_, rows, given, code) => {
    expect(only(rows, given)).toEqual({ outcome: 'error', error: code })
  })

  test('a value that is not of its column names the row, not the value', () => {
    const columns = [
      {
        name: { name: 'T' },
        columns: [{ name: 'A', type: { kind: 'integer', precision: 4 } as LogicalType }],
      },
    ]
    const { results } = evaluateChecks(
      [{ a: 1 }, { a: 'secret' }],
      [check.notNull('t', 'a'), check.rowCount('t', threshold.exactly(2))],
      { columns },
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['error', 'pass'])
    expect(results[0]?.error).toMatchObject({
      code: 'QUALITY.UNREADABLE_VALUE',
      message: 'Row 2 holds no NUMBER(4,0) in A',
    })
    expect(JSON.stringify(results)).not.toContain('secret')
  })

  test('more segments than are judged', () => {
    const rows = Array.from({ length: 5 }, (_, a) => ({ a }))
    const given = check.rowCount('t', threshold.atLeast(0), { groupBy: ['a'] })
    expect(only(rows, given, { segmentLimit: 4 })).toEqual({
      outcome: 'error',
      error: 'QUALITY.TOO_MANY_SEGMENTS',
    })
    expect(only(rows, given, { segmentLimit: 5 })).toMatchObject({ outcome: 'pass' })
  })
})

test('the run is one as of an engine: reports read it', () => {
  const clock = fixedClock('2024-03-01T00:00:00Z')
  const run = evaluateChecks(
    airports,
    [check.unique('airports', 'iata'), check.notNull('airports', 'iata')],
    {
      clock,
      skip: ({ metric }) => (metric.kind === 'missingRows' ? 'not today' : undefined),
    },
  )
  expect(run).toMatchObject({
    engine: 'javascript',
    statements: 0,
    startedAt: '2024-03-01T00:00:00.000Z',
    outcome: 'fail',
  })
  expect(renderCheckRun(run, 'text')).toContain('1 surplus row of 3')
})
