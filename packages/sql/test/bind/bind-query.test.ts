import { type BoundColumn, bindQuery, createCatalogOf, parseQuery } from '@mesh/sql'
import { describe, expect, test } from 'vitest'

const catalog = createCatalogOf([
  {
    name: { database: 'D', schema: 'S', name: 'ORDERS' },
    columns: [
      { name: 'ID', type: { kind: 'integer', precision: 18 } },
      { name: 'CUSTOMER', type: { kind: 'string' } },
      { name: 'paid at', type: { kind: 'date' } },
    ],
  },
  { name: { database: 'D', schema: 'S', name: 'CUSTOMERS' }, columns: [{ name: 'ID' }, { name: 'NAME' }] },
  { name: { database: 'D', schema: 'OTHER', name: 'ORDERS' }, columns: [{ name: 'ONLY_HERE' }] },
])
const session = { database: 'D', schema: 'S' }
const bind = (text: string) => bindQuery(parseQuery(text), catalog, session, { text })
const names = (text: string) => bind(text).columns.map((column) => column.name)

/** `ORDERS.ID`, or the inputs of an expression in brackets. */
function origin({ origin: from, name }: BoundColumn): string {
  switch (from.kind) {
    case 'table':
      return `${from.table.name}.${from.column}`
    case 'star':
      return `${from.table.name}.${name}`
    case 'file':
      return `FILE.${name}`
    case 'expression':
      return `[${from.inputs.map((input) => `${input.use} ${origin(input.column)}`).join(', ')}]`
  }
}

describe('names of output columns', () => {
  test.each([
    { sql: 'select id, o.customer as c, "paid at" from orders o', want: ['ID', 'C', 'paid at'] },
    { sql: 'select count(*), id+1, $1 from orders', want: ['COUNT(*)', 'ID+1', '$1'] },
    { sql: 'select * from orders', want: ['ID', 'CUSTOMER', 'paid at'] },
    {
      sql: 'select * from orders o join customers c using (id)',
      want: ['ID', 'CUSTOMER', 'paid at', 'NAME'],
    },
    {
      sql: 'select * from orders o join customers c on o.id = c.id',
      want: ['ID', 'CUSTOMER', 'paid at', 'ID', 'NAME'],
    },
    { sql: 'select * exclude (id) rename customer as who from orders', want: ['WHO', 'paid at'] },
    { sql: 'select only_here from other.orders', want: ['ONLY_HERE'] },
    { sql: 'select id as a from orders union select name as b from customers', want: ['A'] },
    { sql: 'values (1, 2)', want: ['COLUMN1', 'COLUMN2'] },
    { sql: 'with x (a, b) as (select 1, 2) select * from x', want: ['A', 'B'] },
    {
      sql: 'select * from orders, lateral flatten(customer)',
      want: ['ID', 'CUSTOMER', 'paid at', 'SEQ', 'KEY', 'PATH', 'INDEX', 'VALUE', 'THIS'],
    },
    {
      sql: 'select id as a from orders union all by name select name as b, id as a from customers',
      want: ['A', 'B'],
    },
    { sql: 'select * from nowhere', want: ['*'] },
  ])('$sql', ({ sql, want }) => expect(names(sql)).toEqual(want))

  test('without the text, a column without a name is called by its place', () => {
    const { columns } = bindQuery(parseQuery('select id, id + 1 from orders'), catalog, session)
    expect(columns.map(({ name }) => name)).toEqual(['ID', '$2'])
  })
})

describe('origins', () => {
  test.each([
    { sql: 'select id from orders', want: ['[identity ORDERS.ID]'] },
    { sql: 'select sum(id + 1) as s from orders', want: ['[aggregation ORDERS.ID]'] },
    {
      sql: 'select * from (select id as x from orders)',
      want: ['[identity [identity [identity ORDERS.ID]]]'],
    },
    {
      sql: 'select id from orders full join customers using (id)',
      want: ['[identity [transformation ORDERS.ID, transformation CUSTOMERS.ID]]'],
    },
    { sql: 'select anything from nowhere', want: ['[identity NOWHERE.ANYTHING]'] },
  ])('$sql', ({ sql, want }) => expect(bind(sql).columns.map(origin)).toEqual(want))

  test('types come along where a column is passed on', () => {
    expect(
      bind('select id, id + 1 as n, x.c from (select customer as c, id from orders) x').columns.map(
        ({ type }) => type,
      ),
    ).toEqual([{ kind: 'integer', precision: 18 }, { kind: 'integer', precision: 19 }, { kind: 'string' }])
  })
})

describe('references', () => {
  test('every reference is resolved once, in the order of the text, also in subqueries', () => {
    const text =
      'select o.id from orders o where exists (select 1 from customers c where c.id = o.id and name > 1) order by id'
    const { references, diagnostics } = bind(text)
    expect(diagnostics).toEqual([])
    expect(
      references.map(
        ({ node, column }) => `${text.slice(node.span.start, node.span.end)} = ${origin(column)}`,
      ),
    ).toEqual([
      'o.id = ORDERS.ID',
      'c.id = CUSTOMERS.ID',
      'o.id = ORDERS.ID',
      'name = CUSTOMERS.NAME',
      'id = [identity ORDERS.ID]',
    ])
  })

  test('an inner table hides an outer one of the same name', () => {
    const { references } = bind('select (select max(id) from customers) from orders')
    expect(references.map(({ column }) => origin(column))).toEqual(['CUSTOMERS.ID'])
  })
})

describe('findings', () => {
  test.each([
    {
      sql: 'select zz from orders',
      want: ['error SQL.UNKNOWN_COLUMN ZZ names no column of what stands in FROM @7'],
    },
    {
      sql: 'select id from orders, customers',
      want: ['error SQL.AMBIGUOUS_COLUMN ID is the name of 2 columns here, of ORDERS and CUSTOMERS @7'],
    },
    { sql: 'select q.* from orders', want: ['error SQL.UNKNOWN_TABLE Q.* names nothing in FROM @7'] },
    {
      sql: 'select 1 from a.b.c',
      want: [
        'warning SQL.UNKNOWN_TABLE A.B.C is not in the catalog, so its columns are taken from the query @14',
      ],
    },
    {
      sql: 'select $9 from orders',
      want: ['error SQL.UNKNOWN_COLUMN $9 names no column of what stands in FROM @7'],
    },
    {
      sql: 'with x (a) as (select 1, 2) select a from x',
      want: ['error SQL.COLUMN_COUNT The column list has 1 names for 2 columns @5'],
    },
    { sql: 'select my_sequence.nextval, current_timestamp from orders', want: [] },
    { sql: "select metadata$filename, $1 from @stage/path (file_format => 'f')", want: [] },
  ])('$sql', ({ sql, want }) =>
    expect(
      bind(sql).diagnostics.map(
        ({ severity, code, message, where }) => `${severity} ${code} ${message} @${where?.offset}`,
      ),
    ).toEqual(want),
  )
})

describe('depth', () => {
  const nested = (depth: number) => {
    const { body, ...rest } = parseQuery('select (select id from orders) as id from orders')
    let query = parseQuery('select id from orders')
    for (let level = 0; level < depth; level += 1) {
      if (body.kind !== 'select') break
      const [item] = body.items
      if (item?.kind !== 'selectItem' || item.expression.kind !== 'subquery') break
      query = { ...rest, body: { ...body, items: [{ ...item, expression: { ...item.expression, query } }] } }
    }
    return query
  }

  test.each([
    { depth: 300, want: [] },
    { depth: 20_000, want: ['SQL.TOO_DEEP'] },
  ])('$depth subqueries inside one another', ({ depth, want }) => {
    expect(bindQuery(nested(depth), catalog, session).diagnostics.map(({ code }) => code)).toEqual(want)
  })
})
