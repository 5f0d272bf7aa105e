import { describe, expect, test } from 'vitest'
import { bind, findingsOf, writesOf } from './shop.ts'

describe('what a statement writes', () => {
  test.each([
    {
      sql: 'insert into customers select id, customer, null from orders',
      want: ['insert CUSTOMERS (ID < ORDERS.ID; NAME < ORDERS.CUSTOMER; CITY)'],
    },
    {
      sql: "insert into customers (name, id) values ('x', 1)",
      want: ['insert CUSTOMERS (NAME VARCHAR(1); ID NUMBER(1,0))'],
    },
    {
      sql: 'insert overwrite into customers (id) with x as (select max(id) as m from orders) select m from x',
      want: ['insert CUSTOMERS (ID < aggregation ORDERS.ID)'],
    },
    {
      sql: 'insert into nowhere select id, name from customers',
      want: ['insert NOWHERE (ID < CUSTOMERS.ID; NAME < CUSTOMERS.NAME)'],
    },
    { sql: 'insert into customers select * from nowhere', want: ['insert CUSTOMERS (* < NOWHERE.*)'] },
    {
      sql: 'insert first when id > 5 then into customers (id) values (id) into sales (shop) values (customer) else into customers (name) values (customer) select id, customer from orders',
      want: [
        'insert CUSTOMERS (ID < ORDERS.ID) by FILTER ORDERS.ID',
        'insert SALES (SHOP < ORDERS.CUSTOMER) by FILTER ORDERS.ID',
        'insert CUSTOMERS (NAME < ORDERS.CUSTOMER) by FILTER ORDERS.ID',
      ],
    },
    {
      sql: 'update customers c set name = o.customer, city = c.city || 1 from orders o where o.id = c.id',
      want: [
        'update CUSTOMERS (NAME < ORDERS.CUSTOMER; CITY < transformation CUSTOMERS.CITY) by FILTER ORDERS.ID, FILTER CUSTOMERS.ID',
      ],
    },
    {
      sql: 'delete from customers using orders o where o.id = customers.id',
      want: ['delete CUSTOMERS () by FILTER ORDERS.ID, FILTER CUSTOMERS.ID'],
    },
    {
      sql: `merge into customers t using (select id, customer from orders) s on t.id = s.id
        when matched and s.customer = 'x' then delete
        when matched then update set t.name = s.customer
        when not matched then insert (id, name) values (id, customer)`,
      want: [
        'delete CUSTOMERS () by JOIN CUSTOMERS.ID, JOIN ORDERS.ID, FILTER ORDERS.CUSTOMER',
        'update CUSTOMERS (NAME < ORDERS.CUSTOMER) by JOIN CUSTOMERS.ID, JOIN ORDERS.ID',
        'insert CUSTOMERS (ID < ORDERS.ID; NAME < ORDERS.CUSTOMER) by JOIN CUSTOMERS.ID, JOIN ORDERS.ID',
      ],
    },
    {
      sql: 'merge into customers t using (select id, customer as name from orders) s on t.id = s.id when matched then update all by name when not matched then insert all by name',
      want: [
        'update CUSTOMERS (ID < ORDERS.ID; NAME < ORDERS.CUSTOMER) by JOIN CUSTOMERS.ID, JOIN ORDERS.ID',
        'insert CUSTOMERS (ID < ORDERS.ID; NAME < ORDERS.CUSTOMER) by JOIN CUSTOMERS.ID, JOIN ORDERS.ID',
      ],
    },
    {
      sql: 'copy into customers (id, name) from (select $1, upper(t.$2) from @st t)',
      want: ['insert CUSTOMERS (ID < FILE.$1; NAME < transformation FILE.$2)'],
    },
    { sql: 'copy into customers from @st', want: ['insert CUSTOMERS (* < FILE.*)'] },
    {
      sql: 'create table t as select id, amount * 2 as d from orders where paid is null',
      want: ['create T (ID < ORDERS.ID; D < transformation ORDERS.AMOUNT) by FILTER ORDERS.PAID'],
    },
    {
      sql: 'create table t (a varchar, b int) as select customer, id from orders',
      want: ['create T (A < ORDERS.CUSTOMER; B < ORDERS.ID)'],
    },
    {
      sql: 'create view other.v (k, n) as select id, name from customers',
      want: ['create V (K < CUSTOMERS.ID; N < CUSTOMERS.NAME)'],
    },
    {
      sql: 'create transient table t clone customers',
      want: ['create T (ID < CUSTOMERS.ID; NAME < CUSTOMERS.NAME; CITY < CUSTOMERS.CITY)'],
    },
    {
      sql: `create semantic view sv tables (o as orders primary key (id), c as customers primary key (id)) relationships (o (id) references c)
        facts (o.net as amount / 2) dimensions (c.city as city, o.day as paid, c.id as c.id) metrics (o.total as sum(o.net), ratio as o.total / 2)`,
      want: [
        'create SV (CITY < CUSTOMERS.CITY; DAY < ORDERS.PAID; ID < CUSTOMERS.ID; NET < transformation ORDERS.AMOUNT; TOTAL < aggregation ORDERS.AMOUNT; RATIO < aggregation ORDERS.AMOUNT) by JOIN ORDERS.ID',
      ],
    },
    { sql: 'create schema s2 clone s', want: [] },
    { sql: 'create materialized view mv as select id from orders', want: ['create MV (ID < ORDERS.ID)'] },
    {
      sql: 'create recursive view rv (n, c) as select id, customer from orders union all select n + 1, c from rv',
      want: ['create RV (N < ORDERS.ID; C < ORDERS.CUSTOMER)'],
    },
    {
      sql: "create dynamic table dt target_lag = '1 day' warehouse = w as select city, count(*) as n from customers group by city",
      want: ['create DT (CITY < CUSTOMERS.CITY; N NUMBER(18,0)) by GROUP_BY CUSTOMERS.CITY'],
    },
    {
      sql: "create task tk warehouse = w schedule = '1 minute' as insert into customers (id) select id from orders",
      want: ['insert CUSTOMERS (ID < ORDERS.ID)'],
    },
    {
      sql: 'begin insert into customers (id) select id from orders; if (1 = 1) then delete from customers where id = 1; end if; end',
      want: ['insert CUSTOMERS (ID < ORDERS.ID)', 'delete CUSTOMERS () by FILTER CUSTOMERS.ID'],
    },
    {
      sql: 'explain insert into customers (id) select id from orders',
      want: ['insert CUSTOMERS (ID < ORDERS.ID)'],
    },
    {
      sql: 'create pipe pp as copy into customers (id) from (select $1 from @st)',
      want: ['insert CUSTOMERS (ID < FILE.$1)'],
    },
  ])('$sql', ({ sql, want }) => expect(writesOf(sql)).toEqual(want))

  test('a declared type counts, not that of the value', () => {
    expect(bind('create table t (a varchar(5)) as select id from orders').writes[0]?.columns).toMatchObject([
      { name: 'A', type: { kind: 'string', maxLength: 5 } },
    ])
  })
})

describe('what is wrong with a statement', () => {
  test.each([
    {
      sql: 'insert into customers (id, nme) select 1, 2',
      want: ['SQL.UNKNOWN_COLUMN CUSTOMERS has no column NME @27'],
    },
    {
      sql: 'insert into customers (id, id) select 1, 2',
      want: ['SQL.DUPLICATE_COLUMN ID is the name of two columns @27'],
    },
    {
      sql: 'insert into customers select 1, 2',
      want: ['SQL.COLUMN_COUNT 2 values are given for 3 columns @22'],
    },
    {
      sql: 'insert into shared select 1',
      want: [
        'SQL.UNKNOWN_TABLE D.S.SHARED is not in the catalog, so its columns are taken from the query @12',
      ],
    },
    {
      sql: 'update customers set nme = 1 where idd = 2',
      want: [
        'SQL.UNKNOWN_COLUMN IDD names no column of what stands in FROM @35',
        'SQL.UNKNOWN_COLUMN CUSTOMERS has no column NME @21',
      ],
    },
    {
      sql: 'update customers set name = id from orders where amount = 1',
      want: ['SQL.AMBIGUOUS_COLUMN ID is the name of 2 columns here, of CUSTOMERS and ORDERS @28'],
    },
    {
      sql: 'merge into customers c using orders o on c.id = o.id when not matched then insert (id) values (c.id)',
      want: ['SQL.UNKNOWN_COLUMN C.ID names no column: nothing in FROM is called C @95'],
    },
    {
      sql: 'create view v as select id, amount as id from orders',
      want: ['SQL.DUPLICATE_COLUMN ID is the name of two columns @28'],
    },
    {
      sql: 'create view v (a, b, c) as select id, amount from orders',
      want: ['SQL.COLUMN_COUNT The column list has 3 names for 2 columns @15'],
    },
  ])('$sql', ({ sql, want }) => expect(findingsOf(sql)).toEqual(want))
})

test('what is copied to files is a query', () => {
  const { queries, writes } = bind("copy into @st from orders partition by ('day=' || paid)")
  expect({ columns: queries[0]?.columns.length, writes }).toEqual({ columns: 5, writes: [] })
})
