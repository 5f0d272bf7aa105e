import { describe, expect, test } from 'vitest'
import { columnsOf } from './shop.ts'

type Cases = readonly (readonly [sql: string, ...want: string[]])[]

const id = 'ID NUMBER(38,0) < ORDERS.ID'
const shop = 'SHOP VARCHAR < SALES.SHOP'

const joins: Cases = [
  [
    'select * from customers c join (select id, amount from orders) o using (id)',
    'ID NUMBER(38,0) < CUSTOMERS.ID',
    'NAME VARCHAR(50) < CUSTOMERS.NAME',
    'CITY VARCHAR < CUSTOMERS.CITY',
    'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT',
  ],
  ['select id from customers right join orders using (id)', id],
  [
    'select id from customers full join orders using (id)',
    'ID NUMBER(38,0) < transformation CUSTOMERS.ID, transformation ORDERS.ID',
  ],
  ['select c.id, o.id from customers c join orders o using (id)', 'ID NUMBER(38,0) < CUSTOMERS.ID', id],
  [
    'select * from (select id, name from customers) natural join (select amount, id from orders)',
    'ID NUMBER(38,0) < CUSTOMERS.ID',
    'NAME VARCHAR(50) < CUSTOMERS.NAME',
    'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT',
  ],
  [
    'select * from (select id as a, name as b from customers) x join (select id as a, amount as c from orders) y using (a) join (select 1 as c, 2 as d) z using (c)',
    'C NUMBER(10,2) < ORDERS.AMOUNT',
    'A NUMBER(38,0) < CUSTOMERS.ID',
    'B VARCHAR(50) < CUSTOMERS.NAME',
    'D NUMBER(1,0)',
  ],
  [
    'select id from orders o join customers c on name = customer and o.id = c.id',
    'ID < ORDERS.ID, CUSTOMERS.ID',
    'ID is the name of 2 columns here, of O and C',
  ],
  [
    'select a.id from orders a join orders b on amount > 1',
    id,
    'AMOUNT is the name of 2 columns here, of A and B',
  ],
  // The condition of a join sees what it joins; a table that comes later makes nothing ambiguous in it.
  [
    'select a.amount from orders a join customers b on name = customer join customers c on c.id = b.id',
    'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT',
    'NAME is the name of 2 columns here',
  ].slice(0, 2) as [string, string],
]

const stars: Cases = [
  ['select * exclude (customer, doc, paid) from orders', id, 'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT'],
  ["select * ilike '%a%' from orders", 'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT', 'PAID DATE < ORDERS.PAID'],
  ["select o.* ilike '_D' rename id as key from orders o", 'KEY NUMBER(38,0) < ORDERS.ID'],
  [
    'select * exclude (doc, paid, customer) replace (amount * 2 as amount) rename (id as key) from orders',
    'KEY NUMBER(38,0) < ORDERS.ID',
    'AMOUNT NUMBER(11,2) < transformation ORDERS.AMOUNT',
  ],
  [
    'select c.*, 1 as one from orders o, customers c',
    'ID NUMBER(38,0) < CUSTOMERS.ID',
    'NAME VARCHAR(50) < CUSTOMERS.NAME',
    'CITY VARCHAR < CUSTOMERS.CITY',
    'ONE NUMBER(1,0)',
  ],
  [
    'select count(*), count(c.*) as n from customers c',
    'COUNT(*) NUMBER(18,0)',
    'N NUMBER(18,0) < aggregation CUSTOMERS.ID, aggregation CUSTOMERS.NAME, aggregation CUSTOMERS.CITY',
  ],
  ['select * from nowhere', '* < NOWHERE.*'],
  ['select a, b from (select * from nowhere)', 'A < NOWHERE.A', 'B < NOWHERE.B'],
  ['select b from (select * rename a as b from nowhere)', 'B < NOWHERE.A'],
]

const sets: Cases = [
  [
    'select id, customer from orders union all select id, name from customers',
    'ID NUMBER(38,0) < ORDERS.ID, CUSTOMERS.ID',
    'CUSTOMER VARCHAR(50) < ORDERS.CUSTOMER, CUSTOMERS.NAME',
  ],
  [
    'select amount as a from orders union select id from customers',
    'A NUMBER(38,2) < ORDERS.AMOUNT, CUSTOMERS.ID',
  ],
  ['select null as a union all select id from orders', 'A NUMBER(38,0) < ORDERS.ID'],
  ['select id from orders except select id from customers', id],
  ['select id from orders intersect select id from customers', id],
  [
    'select id, customer from orders union all by name select name as customer, city from customers',
    id,
    'CUSTOMER VARCHAR(50) < ORDERS.CUSTOMER, CUSTOMERS.NAME',
    'CITY VARCHAR < CUSTOMERS.CITY',
  ],
  ["select column1, $2 from values (1, 'a'), (22, 'bcd')", 'COLUMN1 NUMBER(2,0)', '$2 VARCHAR(3)'],
  ['select x, y from (values (1, null)) as v (x, y)', 'X NUMBER(1,0)', 'Y'],
]

const tables: Cases = [
  [
    'select f.value, f.index, seq, path, key from orders, lateral flatten(input => doc:items) f',
    'VALUE VARIANT < transformation ORDERS.DOC',
    'INDEX INTEGER < transformation ORDERS.DOC',
    'SEQ INTEGER < transformation ORDERS.DOC',
    'PATH VARCHAR < transformation ORDERS.DOC',
    'KEY VARCHAR < transformation ORDERS.DOC',
  ],
  [
    "select s.value from orders, table(split_to_table(customer, ',')) s",
    'VALUE VARCHAR < transformation ORDERS.CUSTOMER',
  ],
  ['select seq4() as n from table(generator(rowcount => 3))', 'N INTEGER'],
  [
    "select t.$1, $2::int as n, metadata$filename from @st/p (file_format => 'f') t",
    '$1 < FILE.$1',
    'N NUMBER(38,0) < transformation FILE.$2',
    'METADATA$FILENAME VARCHAR < FILE.METADATA$FILENAME',
  ],
  [
    'select relative_path, size from directory(@st)',
    'RELATIVE_PATH VARCHAR < FILE.RELATIVE_PATH',
    'SIZE NUMBER(38,0) < FILE.SIZE',
  ],
  [
    'select * from changed',
    'ID NUMBER(38,0) < CHANGED.ID',
    'METADATA$ACTION VARCHAR < CHANGED.METADATA$ACTION',
    'METADATA$ISUPDATE BOOLEAN < CHANGED.METADATA$ISUPDATE',
    'METADATA$ROW_ID VARCHAR < CHANGED.METADATA$ROW_ID',
  ],
  [
    'select *, metadata$filename from files',
    'VALUE VARIANT < FILES.VALUE',
    'METADATA$FILENAME VARCHAR < FILES.METADATA$FILENAME',
  ],
  [
    'select id, metadata$action from orders changes (information => default) at (offset => -60)',
    id,
    'METADATA$ACTION VARCHAR',
  ],
  ['select id from orders at (offset => -60) o sample (10)', id],
  ['select $1, o.$3 from orders o', '$1 NUMBER(38,0) < ORDERS.ID', '$3 NUMBER(10,2) < ORDERS.AMOUNT'],
]

const pivots: Cases = [
  [
    "select * from sales pivot (sum(amount) for month in ('JAN', 'FEB' as feb))",
    shop,
    "'JAN' NUMBER(20,2) < aggregation SALES.AMOUNT, conditional SALES.MONTH",
    'FEB NUMBER(20,2) < aggregation SALES.AMOUNT, conditional SALES.MONTH',
  ],
  [
    `select p."'JAN'" as j from sales pivot (max(amount) for month in ('JAN')) as p`,
    'J NUMBER(8,2) < aggregation SALES.AMOUNT, conditional SALES.MONTH',
  ],
  [
    "select s, j from sales pivot (max(amount) for month in ('JAN')) as p (s, j)",
    'S VARCHAR < SALES.SHOP',
    'J NUMBER(8,2) < aggregation SALES.AMOUNT, conditional SALES.MONTH',
  ],
  [
    'select shop, anything from sales pivot (sum(amount) for month in (any order by month))',
    shop,
    'ANYTHING < aggregation SALES.AMOUNT, conditional SALES.MONTH',
  ],
  [
    'select * from quarters unpivot (amount for quarter in (q1, q2))',
    'SHOP VARCHAR < QUARTERS.SHOP',
    'QUARTER VARCHAR',
    'AMOUNT NUMBER(10,2) < QUARTERS.Q1, QUARTERS.Q2',
  ],
]

const others: Cases = [
  [
    "select * from sales pivot (sum(amount) as total for month in ('JAN', 'FEB' as f))",
    shop,
    "'JAN_TOTAL' NUMBER(20,2) < aggregation SALES.AMOUNT, conditional SALES.MONTH",
    'F_TOTAL NUMBER(20,2) < aggregation SALES.AMOUNT, conditional SALES.MONTH',
  ],
  [
    'select j.name, amount from (orders o join customers c on o.id = c.id) as j',
    'NAME VARCHAR(50) < CUSTOMERS.NAME',
    'AMOUNT NUMBER(10,2) < ORDERS.AMOUNT',
  ],
  [
    'select * from orders match_recognize (partition by customer order by paid measures first(down.amount) as f, count(*) as n, match_number() as m one row per match pattern (up down+) define down as amount < lag(amount), up as up.amount > 1)',
    'CUSTOMER VARCHAR(20) < ORDERS.CUSTOMER',
    'F NUMBER(10,2) < transformation ORDERS.AMOUNT',
    'N NUMBER(18,0)',
    'M INTEGER',
  ],
  [
    'select * from (select id, paid from orders) match_recognize (order by paid measures classifier() as c all rows per match pattern (a+) define a as id > 1)',
    id,
    'PAID DATE < ORDERS.PAID',
    'C VARCHAR',
  ],
  [
    'select * from semantic_view(shop_view dimensions customer.city, o.day as d metrics total where customer.city = 1)',
    'CITY < SHOP_VIEW.CITY',
    'D < SHOP_VIEW.DAY',
    'TOTAL < SHOP_VIEW.TOTAL',
  ],
  [
    'select id, level, connect_by_root name as top from customers start with id = 1 connect by prior id = city',
    'ID NUMBER(38,0) < CUSTOMERS.ID',
    'LEVEL NUMBER(38,0)',
    'TOP VARCHAR(50) < transformation CUSTOMERS.NAME',
  ],
  ['select id from orders ->> select id + 1 as n from $1', 'N NUMBER(38,0) < transformation ORDERS.ID'],
  ['show tables ->> select "name" from $1', 'name'],
]

describe.each([
  { what: 'joins', cases: joins },
  { what: 'stars', cases: stars },
  { what: 'set operators and VALUES', cases: sets },
  { what: 'what FROM can read', cases: tables },
  { what: 'PIVOT and UNPIVOT', cases: pivots },
  { what: 'other constructs', cases: others },
])('$what', ({ cases }) => {
  test.each(cases.map(([sql, ...want]) => ({ sql, want })))('$sql', ({ sql, want }) => {
    expect(columnsOf(sql)).toEqual(want)
  })
})
