import {
  type AnyColumn,
  boolean,
  type Contract,
  date,
  decimal,
  defineContract,
  duplicateValues,
  integer,
  invalidValues,
  type LibraryRule,
  missingValues,
  nullValues,
  number,
  rowCount,
  string,
  table,
  timestamp,
} from '@mesh/contracts'
import { fixedClock, isMeshError } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { generateBatches, generateRows } from '../../src/exports/index.ts'

type Columns = Readonly<Record<string, AnyColumn>>

const one = (columns: Columns, quality: readonly LibraryRule[] = []): Contract =>
  defineContract({
    id: 'one',
    version: '1.0.0',
    name: 'one',
    domain: 'test',
    schema: { things: table({ columns, quality }) },
  })

const rowsOf = (contract: Contract, options: Parameters<typeof generateRows>[1] = {}) =>
  generateRows(contract, options).things ?? []

describe('the same seed makes the same rows', () => {
  const contract = one({
    id: integer({ precision: 6, minimum: 1 }).primaryKey(),
    code: string({ pattern: '^[A-Z]{2}-\\d{3}$' }).required(),
    price: decimal({ precision: 7, scale: 2, minimum: 0 }).required(),
    ratio: number({ minimum: 0, maximum: 1 }),
    at: timestamp().required(),
    day: date().required(),
    on: boolean().required(),
    note: string(),
  })

  test('on every machine', () => {
    expect(rowsOf(contract, { rows: 2, seed: 42 })).toEqual([
      {
        id: 12,
        code: 'JN-145',
        price: '890.35',
        ratio: 0.03,
        at: '2024-06-22T09:52:47',
        day: '2024-08-25',
        on: true,
        note: 'luturun',
      },
      {
        id: 558,
        code: 'JQ-984',
        price: '767.45',
        ratio: 0.39,
        at: '2024-08-30T04:37:12',
        day: '2024-03-27',
        on: true,
        note: 'kiboles',
      },
    ])
  })

  test('and another seed makes others', () => {
    expect(rowsOf(contract, { seed: 1 })).toEqual(rowsOf(contract, { seed: 1 }))
    expect(rowsOf(contract, { seed: 1 })).not.toEqual(rowsOf(contract, { seed: 2 }))
  })

  test('a column does not depend on its neighbours', () => {
    const alone = one({ code: string({ pattern: '^[A-Z]{2}-\\d{3}$' }).required() })
    const codes = (from: Contract) => rowsOf(from, { rows: 20 }).map(({ code }) => code)
    expect(codes(alone)).toEqual(codes(contract))
  })

  test('batches are the rows, in their order', () => {
    const batches = [...generateBatches(contract, { rows: 25, batchRows: 10 })]
    expect(batches.map(({ start, rows }) => [start, rows.length])).toEqual([
      [0, 10],
      [10, 10],
      [20, 5],
    ])
    expect(batches.flatMap(({ rows }) => rows)).toEqual(rowsOf(contract, { rows: 25 }))
  })
})

describe('what a contract asks of a table', () => {
  test.each<[string, Contract, (rows: readonly Record<string, unknown>[]) => unknown, unknown]>([
    [
      'a number of rows',
      one({ a: integer() }, [rowCount({ mustBeBetween: [200, 210] })]),
      (rows) => rows.length,
      201,
    ],
    [
      'at most so many rows',
      one({ a: integer() }, [rowCount({ mustBeLessThan: 7 })]),
      (rows) => rows.length,
      6,
    ],
    [
      'a share of NULL',
      one({ a: integer().quality(nullValues({ mustBe: 25, unit: 'percent' })) }),
      (rows) => rows.filter(({ a }) => a === null).length,
      25,
    ],
    [
      'no NULL, although it is allowed',
      one({ a: integer().quality(nullValues({ mustBe: 0 })) }),
      (rows) => rows.filter(({ a }) => a === null).length,
      0,
    ],
    [
      'values that stand for NULL',
      one({
        a: string()
          .enum(['x', 'N/A', '-'])
          .required()
          .quality(missingValues({ missingValues: ['N/A', '-'], mustBe: 0 })),
      }),
      (rows) => [...new Set(rows.map(({ a }) => a))],
      ['x'],
    ],
    [
      'valid values',
      one({
        a: string()
          .required()
          .quality(invalidValues({ validValues: ['p', 'q'], mustBeLessThan: 5, unit: 'percent' })),
      }),
      (rows) => [...new Set(rows.map(({ a }) => a))].sort(),
      ['p', 'q'],
    ],
    [
      'some repeated values',
      one({
        a: integer({ precision: 9 })
          .required()
          .quality(duplicateValues({ mustBe: 3 })),
      }),
      (rows) => rows.length - new Set(rows.map(({ a }) => a)).size,
      3,
    ],
    [
      'pairs that do not repeat',
      one({ a: boolean().required(), b: integer({ minimum: 1, maximum: 50 }).required() }, [
        duplicateValues({ mustBe: 0, properties: ['a', 'b'] }),
      ]),
      (rows) => new Set(rows.map(({ a, b }) => `${a} ${b}`)).size,
      100,
    ],
    [
      'more rows than different values, with NULL for the rest',
      one({ a: integer({ minimum: 1, maximum: 60 }).unique() }),
      (rows) => [rows.filter(({ a }) => a === null).length, new Set(rows.map(({ a }) => a)).size],
      [40, 61],
    ],
  ])('%s', (_, contract, measure, wanted) => {
    expect(measure(rowsOf(contract))).toEqual(wanted)
  })

  test('moments as fresh as promised, by the clock', () => {
    const contract: Contract = {
      ...one({ at: timestamp().required() }),
      slaProperties: [{ property: 'freshness', value: 2, unit: 'd', element: 'things.at' }],
    }
    const rows = rowsOf(contract, { clock: fixedClock('2020-02-29T12:00:00Z') })
    const moments = rows.map(({ at }) => String(at)).sort()
    expect(moments[0] && moments[0] >= '2020-02-27T12:00:00').toBe(true)
    expect(moments.at(-1) && String(moments.at(-1)) <= '2020-02-29T12:00:00').toBe(true)
  })
})

describe('what columns look like', () => {
  const contract = one({
    a: integer({ minimum: 1, maximum: 1_000 }),
    kind: string().enum(['x', 'y', 'z']).required(),
  })
  const valuesOf = (column: string, options: object) =>
    rowsOf(contract, { rows: 2_000, columns: { things: { [column]: options } } }).map((row) => row[column])

  test('normal values are in the middle', () => {
    const values = valuesOf('a', { distribution: 'normal', nulls: 0 }).map(Number)
    const middle = values.filter((value) => value > 400 && value <= 600).length
    expect(middle / values.length).toBeGreaterThan(0.7)
  })

  test('of three values in zipf order the first is six of eleven', () => {
    const values = valuesOf('kind', { distribution: 'zipf' })
    expect(values.filter((value) => value === 'x').length / 2_000).toBeCloseTo(6 / 11, 1)
    expect(values.filter((value) => value === 'z').length / 2_000).toBeCloseTo(2 / 11, 1)
  })

  test('a share of NULL, and only the values asked for', () => {
    expect(valuesOf('a', { nulls: 0.5 }).filter((value) => value === null)).toHaveLength(1_000)
    expect(new Set(valuesOf('kind', { values: ['y'] }))).toEqual(new Set(['y']))
  })
})

describe('references', () => {
  const airports = defineContract({
    id: 'airports',
    version: '1.0.0',
    name: 'airports',
    domain: 'test',
    schema: { airports: table({ columns: { iata: string({ pattern: '^[A-Z]{3}$' }).primaryKey() } }) },
  })
  const flights = defineContract({
    id: 'flights',
    version: '1.0.0',
    name: 'flights',
    domain: 'test',
    schema: {
      flights: table({
        columns: {
          id: integer({ precision: 9 }).primaryKey(),
          origin: string().required().references('airports.odcs.yaml#airports.iata'),
          before: integer({ precision: 9 }).references('flights.id'),
        },
      }),
    },
  })

  test('to another contract lead to the rows that it makes by itself', () => {
    const options = { rows: 30, seed: 5 }
    const known = new Set(generateRows(airports, options).airports.map(({ iata }) => iata))
    const { flights: made } = generateRows(flights, { ...options, contracts: [airports] })
    expect(made.filter(({ origin }) => !known.has(origin))).toEqual([])
  })

  test('lead to rows that are given, under any of their names', () => {
    const given = [
      { contract: 'airports', table: 'airports', rows: [{ IATA: 'JFK' }, { IATA: null }, { IATA: 'SFO' }] },
    ]
    const { flights: made } = generateRows(flights, { contracts: [airports], given })
    expect(new Set(made.map(({ origin }) => origin))).toEqual(new Set(['JFK', 'SFO']))
  })

  test('to the same table lead to its rows', () => {
    const { flights: made } = generateRows(flights, { rows: 40 })
    const ids = new Set(made.map(({ id }) => id))
    const befores = made.flatMap(({ before }) => (before === null ? [] : [before]))
    expect(befores.length).toBeGreaterThan(20)
    expect(befores.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('contracts that nothing can keep are refused with the reason', () => {
  test.each<[string, Contract, object, string]>([
    ['limits', one({ a: integer({ minimum: 10, maximum: 5 }) }), {}, 'Its limits leave no number.'],
    [
      'no number between',
      one({ a: integer({ minimum: 0.2, maximum: 0.8 }) }),
      {},
      'Its limits leave no number.',
    ],
    [
      'multiples',
      one({ a: integer({ minimum: 1, maximum: 6, multipleOf: 7 }) }),
      {},
      'Its limits leave no number.',
    ],
    [
      'days',
      one({ a: date({ minimum: '2024-01-02', maximum: '2024-01-01' }) }),
      {},
      'Its limits leave no value.',
    ],
    [
      'pattern and length',
      one({ a: string({ pattern: '^[a-z]{5}$', maxLength: 4 }) }),
      {},
      'No text of the allowed length matches its pattern.',
    ],
    ['look-around', one({ a: string({ pattern: '^(?=a)b$' }) }), {}, 'Its pattern uses look-around.'],
    [
      'enum and pattern',
      one({ a: string({ pattern: '^z' }).enum(['a', 'b']) }),
      {},
      'None of its accepted values keeps all its other rules.',
    ],
    [
      'a key with too few values',
      one({ a: integer({ minimum: 1, maximum: 9 }).primaryKey() }),
      { rows: 10 },
      '10 rows need more different values than the 9 that it may have.',
    ],
    [
      'two columns with too few values',
      one({ a: boolean().primaryKey(), b: boolean().primaryKey() }),
      { rows: 5 },
      '5 rows need more combinations of values than are allowed.',
    ],
    [
      'rows',
      one({ a: integer() }, [rowCount({ mustBeLessThan: 3 })]),
      { rows: 3 },
      'Its contract forbids 3 rows.',
    ],
    [
      'required and missing',
      one({
        a: integer()
          .required()
          .quality(nullValues({ mustBeGreaterThan: 0 })),
      }),
      {},
      'No number of rows without a value keeps its rules for 100 rows.',
    ],
    [
      'invalid values wanted',
      one({ a: string().quality(invalidValues({ pattern: '^x', mustBeGreaterThan: 1 })) }),
      {},
      'A rule asks for values that are not valid.',
    ],
    [
      'a value that is not allowed',
      one({ a: integer({ maximum: 5 }) }),
      { columns: { things: { a: { values: [6n] } } } },
      'The contract does not allow the value 6 that was asked for.',
    ],
  ])('%s', (_, contract, options, why) => {
    const attempt = () => {
      try {
        return rowsOf(contract, options).length
      } catch (error) {
        return isMeshError(error, 'QUALITY.NOT_GENERABLE') ? error.why : error
      }
    }
    expect(attempt()).toBe(why)
  })
})

describe('options that mean nothing are refused', () => {
  const contract = one({ a: integer() })

  test.each<[string, Parameters<typeof generateRows>[1], string]>([
    ['rows', { rows: -1 }, '-1 is no number of rows.'],
    ['rows', { rows: 1.5 }, '1.5 is no number of rows.'],
    ['rows', { rows: { nothing: 1 } }, 'one has no table "nothing", but things.'],
    ['seed', { seed: Number.NaN }, 'NaN is no whole number.'],
    ['columns', { columns: { things: { b: {} } } }, 'things has no column "b".'],
    ['columns', { columns: { things: { a: { nulls: 2 } } } }, '2 is no share of rows, 0 to 1, for things.a.'],
  ])('%s: %j', (_, options, why) => {
    expect(() => generateRows(contract, options)).toThrow(
      expect.objectContaining({ code: 'QUALITY.INVALID_OPTION', why }),
    )
  })
})

describe('patterns', () => {
  test.each([
    '^\\d{4}-(?:0[1-9]|1[0-2])$',
    '[A-Z]{2,3}',
    '^(?<area>\\+\\d{2}) \\d+$',
    '^[^\\W_]+\\b.$',
    '^\\p{Lu}\\p{Ll}{2,5}$',
    '^[\\u0400-\\u04ff]{3}\\u{1f600}$',
    '^\\S+\\s\\S+$',
    '^$|^a{3}$',
    '\\$\\d+\\.\\d\\d',
    '^(a|b)*a(a|b){12}$',
    '^.{300}$',
    '^[\\x20-\\x7e]+$',
    '^a\\nb\\tc$',
  ])('%s', (pattern) => {
    const expression = new RegExp(pattern, 'u')
    const values = rowsOf(one({ a: string({ pattern }).required() })).map(({ a }) => String(a))
    expect(values.filter((value) => !expression.test(value))).toEqual([])
    expect(values).toHaveLength(100)
  })
})
