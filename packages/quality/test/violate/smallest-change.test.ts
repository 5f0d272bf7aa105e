import {
  type Contract,
  date,
  decimal,
  defineContract,
  integer,
  nullValues,
  rowCount,
  string,
  table,
  timestamp,
} from '@mesh/contracts'
import { isMeshError } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { deriveChecks, generateRows, violate } from '../../src/exports/index.ts'

const shop = defineContract({
  id: 'shop',
  version: '1.0.0',
  name: 'shop',
  domain: 'test',
  schema: {
    customers: table({ columns: { id: string({ pattern: '^C\\d{4}$' }).primaryKey() } }),
    orders: table({
      columns: {
        id: integer({ precision: 6, minimum: 1 }).primaryKey(),
        customer: string().required().references('customers.id'),
        code: string({ minLength: 3, maxLength: 5, pattern: '^[a-z]+$' }).required(),
        status: string().required().enum(['open', 'paid']),
        units: integer({ precision: 4, multipleOf: 5, minimum: 5, maximum: 95 }).required(),
        total: decimal({ precision: 7, scale: 2, exclusiveMinimum: 0 }).required(),
        day: date({ minimum: '2020-01-01', maximum: '2020-12-31' }).required(),
        note: string().quality(nullValues({ mustBeLessThan: 30, unit: 'percent' })),
      },
      quality: [rowCount({ mustBeBetween: [9, 12] })],
    }),
  },
})

const rows = generateRows(shop, { rows: { customers: 5, orders: 10 } })

describe('the smallest change that breaks a rule', () => {
  test.each<[string, number, (value: unknown) => boolean]>([
    ['ORDERS.ID missingRows', 1, (value) => value === null],
    ['ORDERS.ID surplusRows', 1, (value) => rows.orders.some(({ id }) => id === value)],
    ['ORDERS.ID invalidRows range', 1, (value) => value === 0],
    ['ORDERS.CUSTOMER orphanRows', 1, (value) => /^C?\w+$/.test(String(value))],
    ['ORDERS.CODE invalidRows length', 1, (value) => /^(?:[a-z]{2}|[a-z]{6})$/.test(String(value))],
    [
      'ORDERS.CODE invalidRows pattern',
      1,
      (value) => /^.{3,5}$/.test(String(value)) && !/^[a-z]+$/.test(String(value)),
    ],
    ['ORDERS.STATUS invalidRows accepted', 1, (value) => value !== 'open' && value !== 'paid'],
    ['ORDERS.UNITS invalidRows range', 1, (value) => value === 0 || value === 100],
    [
      'ORDERS.UNITS invalidRows multipleOf',
      1,
      (value) => Number(value) % 5 !== 0 && Number(value) > 5 && Number(value) < 95,
    ],
    ['ORDERS.TOTAL invalidRows range', 1, (value) => Number(value) <= 0],
    [
      'ORDERS.DAY invalidRows range',
      1,
      (value) => String(value) < '2020-01-01' || String(value) > '2020-12-31',
    ],
    // One of ten is NULL, and less than three tenths may be.
    ['ORDERS.NOTE missingRows', 2, (value) => value === null],
  ])('%s: %i cell', (rule, cells, isRight) => {
    const { edits, alsoBreaks } = violate(rows, shop, rule)
    expect(alsoBreaks).toEqual([])
    expect(edits).toHaveLength(cells)
    expect(edits.every((edit) => edit.kind === 'set' && isRight(edit.value))).toBe(true)
  })

  test('a row too few', () => {
    const { rows: changed, edits } = violate(rows, shop, 'ORDERS rowCount')
    expect(edits).toHaveLength(1)
    expect(changed.orders).toHaveLength(9)
  })

  test('a moment too old', () => {
    const feed: Contract = {
      ...defineContract({
        id: 'feed',
        version: '1.0.0',
        name: 'feed',
        domain: 'test',
        schema: { events: table({ columns: { at: timestamp().required() } }) },
      }),
      slaProperties: [{ property: 'freshness', value: 1, unit: 'h', element: 'events.at' }],
    }
    const { rows: changed, check } = violate(generateRows(feed, { rows: 4 }), feed, 'EVENTS.AT ageSeconds')
    expect(check.metric).toMatchObject({ kind: 'ageSeconds', of: 'newest' })
    expect(changed.events?.every(({ at }) => String(at) < '2025-12-31T23:00:00')).toBe(true)
  })

  test('what depends on another rule is told', () => {
    const both = defineContract({
      id: 'both',
      version: '1.0.0',
      name: 'both',
      domain: 'test',
      schema: {
        things: table({
          columns: { code: string({ minLength: 3, maxLength: 3, pattern: '^[a-z]{3}$' }).required() },
        }),
      },
    })
    const { alsoBreaks } = violate(generateRows(both), both, 'THINGS.CODE invalidRows length')
    expect(alsoBreaks).toEqual(['THINGS.CODE invalidRows pattern'])
  })

  test('a list of rows is enough for one table, and a check for a rule', () => {
    const single = defineContract({
      id: 'single',
      version: '1.0.0',
      name: 'single',
      domain: 'test',
      schema: { things: table({ columns: { id: integer({ precision: 9 }).primaryKey() } }) },
    })
    const given = [{ id: 1 }, { id: 2 }]
    const [missing] = deriveChecks(single).checks
    if (missing === undefined) throw missing
    const rule = deriveChecks(single).checks.find(({ metric }) => metric.kind === 'surplusRows') ?? missing
    expect(violate(given, single, rule).rows).toEqual([{ id: 1 }, { id: 1 }])
    expect(given).toEqual([{ id: 1 }, { id: 2 }])
  })
})

describe('what cannot be broken is refused with the reason', () => {
  test.each([
    ['an unknown rule', 'ORDERS.NOPE missingRows', rows, 'QUALITY.UNKNOWN_RULE'],
    [
      'rows that break it already',
      'ORDERS.ID surplusRows',
      { ...rows, orders: [...rows.orders.slice(0, 9), ...rows.orders.slice(0, 1)] },
      'QUALITY.NOT_VIOLABLE',
    ],
    [
      'one row cannot repeat',
      'CUSTOMERS.ID surplusRows',
      { customers: rows.customers.slice(0, 1) },
      'QUALITY.NOT_VIOLABLE',
    ],
    ['no rows of the table', 'ORDERS.ID surplusRows', { customers: rows.customers }, 'QUALITY.NO_TABLE'],
  ])('%s', (_, rule, given, code) => {
    try {
      violate(given as Readonly<Record<string, readonly Record<string, unknown>[]>>, shop, rule)
      expect.unreachable()
    } catch (error) {
      expect(isMeshError(error) && error.code).toBe(code)
    }
  })
})
