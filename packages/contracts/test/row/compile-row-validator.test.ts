import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  array,
  type Contract,
  compileRowValidator,
  decimal,
  defineContract,
  integer,
  map,
  object,
  type RowIssue,
  rowSchema,
  string,
  table,
  vector,
} from '../../src/exports/index.ts'
import { anyProperty } from '../arbitrary/any-property.ts'
import { anyRow } from '../arbitrary/any-row.ts'
import { flights } from '../fixtures/flights.ts'

test('agrees with zod on random rows of random tables', () => {
  let valid = 0
  const property = anyProperty.filter(({ semanticType }) => semanticType !== 'measure')
  const columns = fc.uniqueArray(property, { minLength: 1, maxLength: 4, selector: ({ name }) => name })
  const drawn = columns.chain((properties) =>
    fc.tuple(fc.constant(properties), fc.array(anyRow(properties), { minLength: 10, maxLength: 10 })),
  )
  fc.assert(
    fc.property(drawn, ([properties, rows]) => {
      const contract: Contract = {
        apiVersion: 'v3.2.0',
        kind: 'DataContract',
        id: 'c',
        version: '1',
        schema: [{ name: 't', properties }],
      }
      const isRow = compileRowValidator(contract, 't')
      const schema = rowSchema(contract, 't')
      for (const row of rows) {
        const want = schema.safeParse(row).success
        expect(isRow(row)).toBe(want)
        expect(isRow.issues(row).length === 0).toBe(want)
        valid += want ? 1 : 0
      }
    }),
    { numRuns: 1000 },
  )
  expect(valid).toBeGreaterThan(1000)
})

const good = { date: '2024-02-29T13:14:15', delay: -5, origin: 'SFO', carrier: null }

describe('says what is wrong', () => {
  const nested = defineContract({
    id: 'c',
    version: '1',
    schema: {
      t: table({
        columns: {
          lines: array(object({ sku: string({ pattern: '^[A-Z]+$' }).required() }).required()).required(),
          counts: map(string(), integer({ precision: 3 }).required()),
          price: decimal({ precision: 4, scale: 2 }),
          point: vector({ dimensions: 2 }),
        },
      }),
    },
  })
  const row = { lines: [{ sku: 'A' }], counts: null, price: '12.50', point: [1, 2] }
  const issue = (code: string, path: readonly (string | number)[], expected: string, found: unknown) => ({
    code,
    path,
    expected,
    found,
  })
  test.each<[Contract, string, unknown, object[]]>([
    [flights, 'flights', good, []],
    [flights, 'flights', null, [issue('ROW.NOT_A_ROW', [], 'an object', null)]],
    [flights, 'flights', { ...good, delay: null }, [issue('ROW.NULL', ['delay'], 'a whole number', null)]],
    [
      flights,
      'flights',
      { ...good, delay: '5' },
      [issue('ROW.WRONG_TYPE', ['delay'], 'a whole number', '5')],
    ],
    [flights, 'flights', { ...good, delay: -121 }, [issue('ROW.RANGE', ['delay'], 'at least -120', -121)]],
    [
      flights,
      'flights',
      { ...good, origin: 'SFOX' },
      [issue('ROW.LENGTH', ['origin'], '0 to 3 characters', 'SFOX')],
    ],
    [
      flights,
      'flights',
      { ...good, carrier: 'ZZ' },
      [issue('ROW.ENUM', ['carrier'], 'one of "AA", "BB"', 'ZZ')],
    ],
    [
      flights,
      'flights',
      { ...good, extra: 1 },
      [issue('ROW.UNKNOWN_COLUMN', ['extra'], 'no other columns', 1)],
    ],
    [
      nested,
      't',
      { ...row, lines: [{ sku: 'A' }, { sku: 'a' }] },
      [issue('ROW.PATTERN', ['lines', 1, 'sku'], 'a text that matches ^[A-Z]+$', 'a')],
    ],
    [
      nested,
      't',
      { ...row, counts: { a: 1000 } },
      [issue('ROW.DIGITS', ['counts', 'a'], 'at most 3 digits', 1000)],
    ],
    [
      nested,
      't',
      { ...row, price: '123.50', point: [1] },
      [
        issue(
          'ROW.DIGITS',
          ['price'],
          'a decimal with at most 2 digits before and 2 after the point',
          '123.50',
        ),
        issue('ROW.ITEMS', ['point'], '2 numbers', [1]),
      ],
    ],
  ])('%# %s', (contract, name, value, want) => {
    const found = compileRowValidator(contract, name).issues(value)
    expect(found.map(({ message: _, ...rest }: RowIssue) => rest)).toEqual(want)
  })

  test('in one sentence', () => {
    const { issues } = compileRowValidator(flights, 'flights')
    expect(issues({ ...good, origin: null, delay: 2881 }).map(({ message }) => message)).toEqual([
      'Expected at most 2880, found 2881',
      'Expected a text, not NULL, found NULL',
    ])
    expect(issues({ date: good.date, delay: 1, carrier: 'AA' }).map(({ message }) => message)).toEqual([
      'There is no "origin"',
    ])
  })
})

test('columns may come in any order', () => {
  const isFlight = compileRowValidator(flights, 'flights')
  expect(isFlight(Object.fromEntries(Object.entries(good).reverse()))).toBe(true)
})

test('a pattern that is none is a failure before any row', () => {
  const broken = defineContract({
    id: 'c',
    version: '1',
    schema: { t: table({ columns: { a: string({ pattern: '(' }) } }) },
  })
  expect(() => compileRowValidator(broken, 't')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.INVALID_PATTERN' }),
  )
})

test('rows have no measures', () => {
  const sales = defineContract({
    id: 's',
    version: '1',
    schema: {
      t: table({ columns: { price: integer({ precision: 5 }), total: integer().measure('SUM(price)') } }),
    },
  })
  expect(compileRowValidator(sales, 't')({ price: 1 })).toBe(true)
  expect(compileRowValidator(sales, 't')({ price: 1, total: 1n })).toBe(false)
  expect(rowSchema(sales, 't').safeParse({ price: 1 }).success).toBe(true)
})
