import { describe, expect, test } from 'vitest'
import { bind, findingsOf } from './shop.ts'

describe('findings of a query', () => {
  test.each([
    {
      sql: 'select zz from orders',
      want: ['SQL.UNKNOWN_COLUMN ZZ names no column of what stands in FROM @7'],
    },
    {
      sql: 'select x.id from orders',
      want: ['SQL.UNKNOWN_COLUMN X.ID names no column: nothing in FROM is called X @7'],
    },
    {
      sql: 'select orders.id from orders o',
      want: ['SQL.UNKNOWN_COLUMN ORDERS.ID names no column: nothing in FROM is called ORDERS @7'],
    },
    {
      sql: 'select id from orders, customers',
      want: ['SQL.AMBIGUOUS_COLUMN ID is the name of 2 columns here, of ORDERS and CUSTOMERS @7'],
    },
    {
      sql: 'select a from (select id as a, amount as a from orders)',
      want: ['SQL.AMBIGUOUS_COLUMN A is the name of 2 columns here @7'],
    },
    {
      sql: 'select 1 from orders o, customers o',
      want: ['SQL.DUPLICATE_ALIAS O is the name of two things in FROM @24'],
    },
    {
      sql: 'select 1 from orders, orders',
      want: ['SQL.DUPLICATE_ALIAS ORDERS is the name of two things in FROM @22'],
    },
    { sql: 'select 1 from orders, other.orders', want: [] },
    {
      sql: 'with a as (select 1), a as (select 2) select * from a',
      want: ['SQL.DUPLICATE_ALIAS A is the name of two tables of this WITH @22'],
    },
    {
      sql: 'with a (x) as (select 1, 2) select x from a',
      want: ['SQL.COLUMN_COUNT The column list has 1 names for 2 columns @5'],
    },
    {
      sql: 'select 1 union select 1, 2',
      want: ['SQL.COLUMN_COUNT This side of UNION has 2 columns, the first has 1 @15'],
    },
    {
      sql: 'select * from values (1, 2), (3)',
      want: ['SQL.COLUMN_COUNT This row has 1 values, the first has 2 @29'],
    },
    {
      sql: 'select id from orders group by 2',
      want: ['SQL.UNKNOWN_COLUMN GROUP BY 2 names no column: the select list has 1 @31'],
    },
    {
      sql: 'select id from orders order by 9, 1',
      want: ['SQL.UNKNOWN_COLUMN ORDER BY 9 names no column: the select list has 1 @31'],
    },
    {
      sql: 'select * exclude (idd) from orders',
      want: ['SQL.UNKNOWN_COLUMN IDD is not one of the columns of * @18'],
    },
    { sql: 'select o.* from orders', want: ['SQL.UNKNOWN_TABLE O.* names nothing in FROM @7'] },
    {
      sql: 'select $7 from customers',
      want: ['SQL.UNKNOWN_COLUMN $7 names no column of what stands in FROM @7'],
    },
    {
      sql: 'select * from orders join customers using (name)',
      want: ['SQL.UNKNOWN_COLUMN USING names NAME, which is not on both sides of the join @43'],
    },
    {
      sql: 'select zz + 1 as zz from orders',
      want: ['SQL.UNKNOWN_COLUMN ZZ names no column of what stands in FROM @7'],
    },
    {
      sql: 'select f.x from table(udf(1)) f',
      want: [
        'SQL.UNKNOWN_TABLE_FUNCTION The columns of the table function UDF are not known; each is taken to come from all its arguments @22',
      ],
    },
    { sql: 'select x from table(udf(1)) f (x)', want: [] },
    {
      sql: 'select a from identifier($t)',
      want: [
        'SQL.DYNAMIC_NAME The name of this table is known only when the statement runs, so its columns are taken from the query @14',
      ],
    },
    { sql: 'select seq.nextval, current_timestamp, current_date() from orders', want: [] },
    {
      sql: 'select customer from orders group by all having max(id) > 1 qualify row_number() over (order by customer) = 1',
      want: [],
    },
    {
      sql: 'select level from orders',
      want: ['SQL.UNKNOWN_COLUMN LEVEL names no column of what stands in FROM @7'],
    },
    {
      sql: 'select metadata$action from orders',
      want: ['SQL.UNKNOWN_COLUMN METADATA$ACTION names no column of what stands in FROM @7'],
    },
    {
      sql: 'select name from orders o where exists (select 1 from customers c where c.id = o.id)',
      want: ['SQL.UNKNOWN_COLUMN NAME names no column of what stands in FROM @7'],
    },
  ])('$sql', ({ sql, want }) => expect(findingsOf(sql)).toEqual(want))
})

describe('suggestions', () => {
  const hint = (text: string) => bind(text).diagnostics[0]?.hint
  test.each([
    { sql: 'select custmer from orders', want: 'Did you mean CUSTOMER?' },
    { sql: 'select "id" from orders', want: 'Did you mean ID? A name in quotes keeps its case.' },
    { sql: 'select case_ from "Mixed"', want: 'Did you mean Case?' },
    { sql: 'select ord.id from orders as ordr', want: 'Did you mean ORDR?' },
    { sql: 'select 1 from custmers', want: 'Did you mean CUSTOMERS?' },
    { sql: 'select 1 from far', want: 'Did you mean E.S.FAR?' },
    { sql: 'select * exclude amont from orders', want: 'Did you mean AMOUNT?' },
    { sql: 'select customr.* from orders customer', want: 'Did you mean CUSTOMER?' },
    { sql: 'insert into customers (nme) select 1', want: 'Did you mean NAME?' },
  ])('$sql', ({ sql, want }) => expect(hint(sql)).toBe(want))
})
