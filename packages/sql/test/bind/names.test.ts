import { bindQuery, createCatalogOf, parseQuery } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { catalog, columnsOf, outline, session, tables } from './shop.ts'

type Cases = readonly (readonly [sql: string, ...want: string[]])[]

const identifiers: Cases = [
  ['select ID, "ID", id, oRdErS.iD from OrDeRs', ...Array(4).fill('ID NUMBER(38,0) < ORDERS.ID')],
  ['select "Case", upper from "Mixed"', 'Case NUMBER(38,0) < Mixed.Case', 'UPPER NUMBER(38,0) < Mixed.UPPER'],
  ['select "Mixed"."with space" from "Mixed"', 'with space NUMBER(38,0) < Mixed.with space'],
  ['select only_here from other.orders', 'ONLY_HERE NUMBER(38,0) < ORDERS.ONLY_HERE'],
  ['select d.other.orders.only_here from d.other.orders', 'ONLY_HERE NUMBER(38,0) < ORDERS.ONLY_HERE'],
  ['select f from e.s.far', 'F FLOAT < FAR.F'],
  ['select n from e..near', 'N NUMBER(38,0) < NEAR.N'],
  ['select p from shared', 'P NUMBER(38,0) < SHARED.P'],
  ["select id from identifier('orders')", 'ID NUMBER(38,0) < ORDERS.ID'],
  ["select only_here from identifier('d.other.orders') o", 'ONLY_HERE NUMBER(38,0) < ORDERS.ONLY_HERE'],
  ['select o.id from orders o, other.orders p', 'ID NUMBER(38,0) < ORDERS.ID'],
]

const commonTables: Cases = [
  [
    'with orders as (select name as id from customers) select id from orders',
    'ID VARCHAR(50) < CUSTOMERS.NAME',
  ],
  ['with orders as (select amount from orders) select * from orders', 'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT'],
  [
    'with x as (select 1 as a) select * from d.s.orders o, x where 1 = 0 and o.id = a limit 1',
    ...orders(),
    'A NUMBER(1,0)',
  ],
  [
    'with x (a, b) as (select id, name from customers) select b, a from x',
    'B VARCHAR(50) < CUSTOMERS.NAME',
    'A NUMBER(38,0) < CUSTOMERS.ID',
  ],
  [
    'with x as (select id from orders), y as (with x as (select name from customers) select * from x) select * from y, x',
    'NAME VARCHAR(50) < CUSTOMERS.NAME',
    'ID NUMBER(38,0) < ORDERS.ID',
  ],
  [
    'with recursive r (n, c) as (select 1, id from orders union all select n + 1, c from r where n < 9) select * from r',
    'N NUMBER(1,0)',
    'C NUMBER(38,0) < ORDERS.ID',
  ],
  [
    'with x as (select id from orders) select (select max(id) from x) as m from customers',
    'M NUMBER(38,0) < aggregation ORDERS.ID',
  ],
  ['with "x" as (select 1 as a) select a from "x"', 'A NUMBER(1,0)'],
]

function orders(): readonly string[] {
  return [
    'ID NUMBER(38,0) < ORDERS.ID',
    'CUSTOMER VARCHAR(20) < ORDERS.CUSTOMER',
    'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT',
    'PAID DATE < ORDERS.PAID',
    'DOC VARIANT < ORDERS.DOC',
  ]
}

// https://docs.snowflake.com/en/sql-reference/constructs/group-by: a column of a table wins over an alias.
const aliases: Cases = [
  [
    'select id + 1 as a, a * 2 as b from orders',
    'A NUMBER(38,0) < transformation ORDERS.ID',
    'B NUMBER(38,0) < transformation ORDERS.ID',
  ],
  [
    'select amount as id, id as x from orders',
    'ID NUMBER(10,2) < ORDERS.AMOUNT',
    'X NUMBER(38,0) < ORDERS.ID',
  ],
  [
    'select b as a, name as b from customers',
    'A VARCHAR(50) < CUSTOMERS.NAME',
    'B VARCHAR(50) < CUSTOMERS.NAME',
  ],
  [
    'select doc as d, f.value as v from orders, lateral flatten(input => d) f',
    'D VARIANT < ORDERS.DOC',
    'V VARIANT < transformation ORDERS.DOC',
  ],
  ['select (select x) as y, id as x from orders', 'Y NUMBER(38,0) < ORDERS.ID', 'X NUMBER(38,0) < ORDERS.ID'],
]

const correlated: Cases = [
  [
    'select (select max(o.amount) from orders o where o.id = c.id) as m from customers c',
    'M NUMBER(10,2) < aggregation ORDERS.AMOUNT',
  ],
  [
    'select c.id, x.a from customers c, lateral (select o.amount as a from orders o where o.id = c.id) x',
    'ID NUMBER(38,0) < CUSTOMERS.ID',
    'A NUMBER(10,2) < ORDERS.AMOUNT',
  ],
  ['select (select name) as n from customers', 'N VARCHAR(50) < CUSTOMERS.NAME'],
  [
    'select filter(doc, x -> x > id) as f from orders',
    'F ARRAY < transformation ORDERS.DOC, transformation ORDERS.ID',
  ],
  ['select transform(doc, id -> id * 2) as f from orders', 'F ARRAY < transformation ORDERS.DOC'],
]

describe.each([
  { what: 'identifiers', cases: identifiers },
  { what: 'common tables', cases: commonTables },
  { what: 'aliases', cases: aliases },
  { what: 'correlated queries', cases: correlated },
])('$what', ({ cases }) => {
  test.each(cases.map(([sql, ...want]) => ({ sql, want })))('$sql', ({ sql, want }) => {
    expect(columnsOf(sql)).toEqual(want)
  })
})

describe('the search path', () => {
  const first = (text: string, searchPath?: readonly string[]) => {
    const query = bindQuery(parseQuery(text), catalog, {
      database: 'D',
      schema: 'S',
      ...(searchPath !== undefined && { searchPath }),
    })
    const { source } = query.relations[0] ?? {}
    return source?.kind === 'table' ? Object.values(source.table).join('.') : undefined
  }

  test.each([
    { sql: 'select * from orders', want: 'D.S.ORDERS' },
    { sql: 'select * from shared', want: 'D.PUBLIC.SHARED' },
    { sql: 'select * from orders', path: ['other', '$current'], want: 'D.OTHER.ORDERS' },
    { sql: 'select * from near', path: ['$current', 'e.public'], want: 'E.PUBLIC.NEAR' },
    { sql: 'select * from shared', path: ['$current'], want: 'D.S.SHARED' },
    { sql: 'select * from s.orders', path: ['other'], want: 'D.S.ORDERS' },
  ])('$sql along $path', ({ sql, path, want }) => expect(first(sql, path)).toBe(want))
})

test('a catalog is asked with the session, for those that show each role something else', () => {
  const asked: unknown[] = []
  const known = createCatalogOf(tables)
  bindQuery(
    parseQuery('select 1 from orders'),
    {
      table: (name, session) => {
        asked.push(session?.role)
        return known.table(name)
      },
    },
    { database: 'D', schema: 'S', role: 'READER' },
  )
  expect(asked).toEqual(['READER'])
})

describe('functions of the user', () => {
  const bound = bindQuery(
    parseQuery('select tax(1) as t, r.b, other.f(2) as u from table(rows_of(3)) r'),
    {
      table: () => undefined,
      function: ({ schema, name }) =>
        name === 'TAX'
          ? { returns: { kind: 'number', precision: 5, scale: 2 } }
          : name === 'ROWS_OF' && schema === 'S'
            ? { columns: [{ name: 'A' }, { name: 'B', type: { kind: 'date' } }] }
            : undefined,
    },
    session,
  )

  test('have the types and columns that the catalog knows', () => {
    expect(bound.columns.map(outline)).toEqual(['T NUMBER(5,2)', 'B DATE', 'U'])
    expect(bound.diagnostics).toEqual([])
  })
})
