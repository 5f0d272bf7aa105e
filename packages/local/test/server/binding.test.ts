import type { SqlClient } from '@mesh/core'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { bindQuery, createCatalogOf, logicalTypeOf, parseQuery, parseScript } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const schema = `
  create table orders (id int, customer varchar(20), amount number(10,2), paid date, placed timestamp_ntz, big boolean, doc variant);
  create table customers (id int, name varchar(50), city varchar, rating float);`

const queries = [
  'select * from orders',
  'select o.*, c.name from orders o join customers c on c.id = o.id',
  'select * from orders join customers using (id)',
  'select * from (select id, name from customers) natural join (select id, amount from orders)',
  'select c.id from orders right join customers c using (id)',
  'select * exclude (doc, big) rename (customer as who) from orders',
  'select id as a, a + 1 as b, b * 2 as c from orders',
  'select amount as id, id as x from orders',
  'select count(*), count(distinct customer) as n, sum(amount) as s, max(paid) as last, avg(rating) as r from orders o, customers c',
  'select customer, sum(amount) as total from orders group by customer having total > 1 order by total',
  'select upper(customer) as u, length(customer) as l, customer || name as both from orders o, customers c',
  'select case when big then amount else 0 end as v, coalesce(paid, current_date()) as d, iff(big, 1, 2) as i from orders',
  'select id::varchar as t, amount::int as i, paid::timestamp_ntz as ts from orders',
  'select rating::number(5,1) as n from customers',
  'select year(paid) as y, dateadd(day, 1, paid) as d, datediff(day, paid, placed) as n, date_trunc(month, placed) as m from orders',
  'with recursive r (n) as (select 1 union all select n + 1 from r where n < 3) select n from r',
  'with x (a, b) as (select id, name from customers) select b, a from x',
  'with orders as (select name as id from customers) select id from orders',
  'select id, customer from orders union all select id, name from customers',
  'select id from orders except select id from customers',
  "select column1 as a, column2 as b from values (1, 'x'), (2, 'y')",
  "select a, b from (values (1, 'x'), (2, 'y')) as v (a, b)",
  'select row_number() over (partition by customer order by paid) as n, lag(amount) over (order by id) as p from orders',
  'select customer from orders qualify row_number() over (partition by customer order by paid) = 1',
  'select doc:a.b as path, doc:a::int as i, doc[0] as x from orders',
  'select (select max(amount) from orders o where o.id = c.id) as m from customers c',
  'select id from customers c where exists (select 1 from orders o where o.id = c.id) and id in (select id from orders)',
  "select id = 1 as e, id > 1 and big as l, customer like 'a%' as k, paid is null as n from orders",
  "select true as t, 1.5 as d, 'x' as s, date '2024-01-01' as d2",
]

const catalog = createCatalogOf(
  parseScript(schema).statements.flatMap(({ statement }) =>
    statement.kind === 'createTable'
      ? [
          {
            name: { database: 'D', schema: 'PUBLIC', name: statement.name.parts.at(-1)?.name ?? '' },
            columns: statement.columns.map(({ name, type }) => ({
              name: name.name,
              ...(type !== undefined && { type: logicalTypeOf(type) }),
            })),
          },
        ]
      : [],
  ),
)

describe('binding a query tells the columns that running it gives', () => {
  let server: LocalSnowflake
  let client: SqlClient
  const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
  beforeAll(async () => {
    server = await startLocalSnowflake()
    client = await server.connect()
    await run('create database d')
    for (const text of schema.split(';').slice(0, 2)) await run(text)
  })
  afterAll(async () => {
    await client.close()
    await server.stop()
  })

  test.each(queries)('%s', async (text) => {
    const bound = bindQuery(parseQuery(text), catalog, { database: 'D', schema: 'PUBLIC' }, { text })
    const { columns } = await run(text)
    expect({
      columns: bound.columns.map(({ name, type }) => `${name} ${type?.kind}`),
      diagnostics: bound.diagnostics,
    }).toEqual({ columns: columns.map(({ name, type }) => `${name} ${type.kind}`), diagnostics: [] })
  })
})
