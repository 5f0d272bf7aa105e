import { describe, expect, test } from 'vitest'
import { told, trace } from './trace.ts'

const cases: readonly { readonly given: string; readonly sql: string; readonly want: readonly string[] }[] = [
  { given: 'a column', sql: 'select a from t', want: ['T.A > A IDENTITY'] },
  { given: 'an alias', sql: 'select a as x from t', want: ['T.A > X IDENTITY'] },
  {
    given: 'a qualified column',
    sql: 'select d.s.t.a, s.t.b, t.c from t',
    want: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'T.C > C IDENTITY'],
  },
  {
    given: 'an expression',
    sql: 'select a + b as x from t',
    want: ['T.A > X TRANSFORMATION', 'T.B > X TRANSFORMATION'],
  },
  { given: 'a cast', sql: 'select a::varchar as x from t', want: ['T.A > X TRANSFORMATION'] },
  { given: 'a constant', sql: 'select 1 as x, current_date as y from t', want: [] },
  {
    given: 'an aggregate',
    sql: 'select sum(a * b) as x from t',
    want: ['T.A > X AGGREGATION', 'T.B > X AGGREGATION'],
  },
  {
    given: 'an aggregate inside an expression',
    sql: 'select round(avg(a), 2) as x from t',
    want: ['T.A > X AGGREGATION'],
  },
  { given: 'count(*)', sql: 'select count(*) as n from t', want: [] },
  {
    given: 'a star as an argument',
    sql: 'select object_construct(t.* exclude c) as o, count(u.*) as n from t, u',
    want: [
      'T.A > O TRANSFORMATION',
      'T.B > O TRANSFORMATION',
      'U.A > N AGGREGATION',
      'U.D > N AGGREGATION',
      'U.E > N AGGREGATION',
    ],
  },
  {
    given: 'GROUP BY',
    sql: 'select a, max(b) as m from t group by a',
    want: ['T.A > A IDENTITY', 'T.B > M AGGREGATION', 'T.A > * GROUP_BY'],
  },
  {
    given: 'GROUP BY position',
    sql: 'select a + 1 as x, max(b) as m from t group by 1',
    want: ['T.A > X TRANSFORMATION', 'T.B > M AGGREGATION', 'T.A > * GROUP_BY'],
  },
  {
    given: 'GROUP BY ALL',
    sql: 'select a, max(b) as m from t group by all',
    want: ['T.A > A IDENTITY', 'T.B > M AGGREGATION', 'T.A > * GROUP_BY'],
  },
  {
    given: 'HAVING',
    sql: 'select a from t group by a having count(b) > 1',
    want: ['T.A > A IDENTITY', 'T.B > * FILTER', 'T.A > * GROUP_BY'],
  },
  { given: 'WHERE', sql: 'select a from t where b > 1', want: ['T.A > A IDENTITY', 'T.B > * FILTER'] },
  {
    given: 'ORDER BY',
    sql: 'select a from t order by b, 1',
    want: ['T.A > A IDENTITY', 'T.A > * SORT', 'T.B > * SORT'],
  },
  {
    given: 'CASE',
    sql: 'select case when a > 0 then b else c end as x from t',
    want: ['T.B > X TRANSFORMATION', 'T.C > X TRANSFORMATION', 'T.A > X CONDITIONAL'],
  },
  {
    given: 'IFF',
    sql: 'select iff(a, b, c) as x from t',
    want: ['T.B > X TRANSFORMATION', 'T.C > X TRANSFORMATION', 'T.A > X CONDITIONAL'],
  },
  {
    given: 'a condition inside an aggregate',
    sql: 'select sum(iff(a, b, 0)) as x from t',
    want: ['T.B > X AGGREGATION', 'T.A > X CONDITIONAL'],
  },
  {
    given: 'a window',
    sql: 'select row_number() over (partition by a order by b) as x from t',
    want: ['T.A > X WINDOW', 'T.B > X WINDOW'],
  },
  {
    given: 'an aggregate over a window',
    sql: 'select sum(c) over (partition by a) as x from t',
    want: ['T.C > X AGGREGATION', 'T.A > X WINDOW'],
  },
  {
    given: 'a date part is no column',
    sql: 'select dateadd(day, 1, a) as x from t',
    want: ['T.A > X TRANSFORMATION'],
  },
  {
    given: 'WITHIN GROUP',
    sql: "select listagg(a, ',') within group (order by b) as x from t",
    want: ['T.A > X AGGREGATION', 'T.B > X SORT'],
  },
  {
    given: 'WITHIN GROUP that names the value',
    sql: 'select percentile_cont(0.5) within group (order by b) as x from t',
    want: ['T.B > X AGGREGATION'],
  },
  {
    given: 'QUALIFY',
    sql: 'select a from t qualify row_number() over (partition by b order by c) = 1',
    want: ['T.A > A IDENTITY', 'T.B > * FILTER', 'T.C > * FILTER'],
  },
  {
    given: 'QUALIFY by an alias',
    sql: 'select a, rank() over (order by b) as r from t qualify r = 1',
    want: ['T.A > A IDENTITY', 'T.B > R WINDOW', 'T.B > * FILTER'],
  },

  {
    given: 'a join with ON',
    sql: 'select t.b, u.d from t join u on t.a = u.a',
    want: ['T.B > B IDENTITY', 'U.D > D IDENTITY', 'T.A > * JOIN', 'U.A > * JOIN'],
  },
  {
    given: 'a join with USING',
    sql: 'select a, b, d from t join u using (a)',
    want: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'U.D > D IDENTITY', 'T.A > * JOIN', 'U.A > * JOIN'],
  },
  {
    given: 'a right join with USING keeps the right side',
    sql: 'select a from t right join u using (a)',
    want: ['U.A > A IDENTITY', 'T.A > * JOIN', 'U.A > * JOIN'],
  },
  {
    given: 'a full join with USING has both',
    sql: 'select a from t full join u using (a)',
    want: ['T.A > A TRANSFORMATION', 'U.A > A TRANSFORMATION', 'T.A > * JOIN', 'U.A > * JOIN'],
  },
  {
    given: 'star over USING has the column once',
    sql: 'select * from t join u using (a)',
    want: [
      'T.A > A IDENTITY',
      'T.B > B IDENTITY',
      'T.C > C IDENTITY',
      'U.D > D IDENTITY',
      'U.E > E IDENTITY',
      'T.A > * JOIN',
      'U.A > * JOIN',
    ],
  },
  {
    given: 'a natural join',
    sql: 'select b, d from t natural join u',
    want: ['T.B > B IDENTITY', 'U.D > D IDENTITY', 'T.A > * JOIN', 'U.A > * JOIN'],
  },
  {
    given: 'a table joined with itself',
    sql: 'select x.a, y.b from t x join t y on x.c = y.c',
    want: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'T.C > * JOIN'],
  },
  {
    given: 'joins in parentheses',
    sql: 'select t.a, u.d, x.c from t join (u join t x on x.a = u.a) on t.a = u.a',
    want: ['T.A > A IDENTITY', 'U.D > D IDENTITY', 'T.C > C IDENTITY', 'T.A > * JOIN', 'U.A > * JOIN'],
  },
  {
    given: 'an alias in ON',
    sql: 'select t.b + 1 as k from t join u on k = u.d',
    want: ['T.B > K TRANSFORMATION', 'T.B > * JOIN', 'U.D > * JOIN'],
  },

  {
    given: 'a star',
    sql: 'select * from t',
    want: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'T.C > C IDENTITY'],
  },
  {
    given: 'a star of one table',
    sql: 'select u.* from t, u',
    want: ['U.A > A IDENTITY', 'U.D > D IDENTITY', 'U.E > E IDENTITY'],
  },
  {
    given: 'EXCLUDE, REPLACE and RENAME',
    sql: 'select * exclude c replace (a || b as b) rename a as z from t',
    want: ['T.A > Z IDENTITY', 'T.A > B TRANSFORMATION', 'T.B > B TRANSFORMATION'],
  },
  { given: 'a star ILIKE', sql: "select * ilike 'a%' from t", want: ['T.A > A IDENTITY'] },
  {
    given: 'a star over a CTE over a star',
    sql: 'with x as (select * from t), y as (select * exclude b from x) select * from y',
    want: ['T.A > A IDENTITY', 'T.C > C IDENTITY'],
  },

  {
    given: 'a chain of CTEs',
    sql: 'with x as (select a, b + 1 as b from t), y as (select a, sum(b) as b from x group by a) select b from y',
    want: ['T.B > B AGGREGATION', 'T.A > * GROUP_BY'],
  },
  {
    given: 'a CTE named like a table reads the table',
    sql: 'with t as (select a as b from t) select b from t',
    want: ['T.A > B IDENTITY'],
  },
  {
    given: 'a CTE hides a table',
    sql: 'with u as (select b as a from t) select a from u',
    want: ['T.B > A IDENTITY'],
  },
  {
    given: 'a qualified name goes past a CTE',
    sql: 'with u as (select b as d from t) select d from s.u',
    want: ['U.D > D IDENTITY'],
  },
  {
    given: 'an inner WITH hides an outer one',
    sql: 'with x as (select a as k from t) select k from (with x as (select d as k from u) select k from x)',
    want: ['U.D > K IDENTITY'],
  },
  {
    given: 'a CTE with a column list',
    sql: 'with x (p, q) as (select a, b from t) select q from x',
    want: ['T.B > Q IDENTITY'],
  },
  {
    given: 'a CTE name in another case',
    sql: 'with "x" as (select a from t), X as (select b as a from t) select a from x',
    want: ['T.B > A IDENTITY'],
  },
  {
    given: 'a recursive CTE',
    sql: 'with recursive x as (select a, b from t union all select u.d, x.b + 1 from u join x on u.a = x.a) select a, b from x',
    want: [
      'T.A > A IDENTITY',
      'U.D > A IDENTITY',
      'T.B > B IDENTITY',
      'T.B > B TRANSFORMATION',
      'T.A > * JOIN',
      'U.A > * JOIN',
      'U.D > * JOIN',
    ],
  },
  {
    given: 'an unused CTE',
    sql: 'with x as (select d from u where e = 1) select a from t',
    want: ['T.A > A IDENTITY'],
  },

  {
    given: 'a subquery without alias',
    sql: 'select a from (select a, b from t where c = 1)',
    want: ['T.A > A IDENTITY', 'T.C > * FILTER'],
  },
  {
    given: 'a subquery with a column list',
    sql: 'select q from (select a, b from t) as x (p, q)',
    want: ['T.B > Q IDENTITY'],
  },
  {
    given: 'a scalar subquery',
    sql: 'select a, (select max(d) from u) as m from t',
    want: ['T.A > A IDENTITY', 'U.D > M AGGREGATION'],
  },
  {
    given: 'a correlated subquery',
    sql: 'select (select max(u.d) from u where u.a = t.a) as m from t',
    want: ['U.D > M AGGREGATION', 'T.A > M FILTER', 'U.A > M FILTER'],
  },
  {
    given: 'EXISTS',
    sql: 'select a from t where exists (select 1 from u where u.d = t.b)',
    want: ['T.A > A IDENTITY', 'T.B > * FILTER', 'U.D > * FILTER'],
  },
  {
    given: 'IN with a query',
    sql: 'select a from t where b in (select d from u where e = 1)',
    want: ['T.A > A IDENTITY', 'T.B > * FILTER', 'U.D > * FILTER', 'U.E > * FILTER'],
  },

  {
    given: 'UNION ALL by position',
    sql: 'select a, b from t union all select d, e + 1 from u',
    want: ['T.A > A IDENTITY', 'U.D > A IDENTITY', 'T.B > B IDENTITY', 'U.E > B TRANSFORMATION'],
  },
  {
    given: 'EXCEPT filters',
    sql: 'select a from t except select d from u',
    want: ['T.A > A IDENTITY', 'U.D > * FILTER'],
  },
  {
    given: 'UNION inside a CTE, ordered',
    sql: 'with x as (select a from t union select d from u) select a from x order by a',
    want: ['T.A > A IDENTITY', 'U.D > A IDENTITY', 'T.A > * SORT', 'U.D > * SORT'],
  },

  {
    given: 'a lateral alias',
    sql: 'select a + 1 as x, x * 2 as y from t',
    want: ['T.A > X TRANSFORMATION', 'T.A > Y TRANSFORMATION'],
  },
  {
    given: 'a table column wins over an alias',
    sql: 'select a + 1 as b, b + 1 as c from t',
    want: ['T.A > B TRANSFORMATION', 'T.B > C TRANSFORMATION'],
  },
  {
    given: 'an alias in WHERE',
    sql: 'select a + b as x from t where x > 1',
    want: ['T.A > X TRANSFORMATION', 'T.B > X TRANSFORMATION', 'T.A > * FILTER', 'T.B > * FILTER'],
  },
  {
    given: 'an alias in GROUP BY',
    sql: 'select a + b as x, max(c) as m from t group by x',
    want: [
      'T.A > X TRANSFORMATION',
      'T.B > X TRANSFORMATION',
      'T.C > M AGGREGATION',
      'T.A > * GROUP_BY',
      'T.B > * GROUP_BY',
    ],
  },

  {
    given: 'LATERAL FLATTEN',
    sql: 'select id, f.value:name::string as n, f.index as i from docs, lateral flatten(input => docs.v:items) f',
    want: ['DOCS.ID > ID IDENTITY', 'DOCS.V > N TRANSFORMATION', 'DOCS.V > I TRANSFORMATION'],
  },
  {
    given: 'TABLE(FLATTEN) without alias',
    sql: 'select value from docs, table(flatten(docs.v))',
    want: ['DOCS.V > VALUE TRANSFORMATION'],
  },
  {
    given: 'FLATTEN of a FLATTEN',
    sql: 'select g.value as x from docs, lateral flatten(v) f, lateral flatten(f.value) g',
    want: ['DOCS.V > X TRANSFORMATION'],
  },
  {
    given: 'a lateral subquery',
    sql: 'select x.d from t, lateral (select d from u where u.a = t.a) x',
    want: ['U.D > D IDENTITY', 'T.A > * FILTER', 'U.A > * FILTER'],
  },
  {
    given: 'a path',
    sql: "select v:a.b[0]::int as x, v['k'] as y from docs",
    want: ['DOCS.V > X TRANSFORMATION', 'DOCS.V > Y TRANSFORMATION'],
  },
  { given: 'VALUES', sql: "select column1 as x, b from t, (values (1, 'a')) v", want: ['T.B > B IDENTITY'] },
  {
    given: 'VALUES with a column list',
    sql: 'select v.x, t.a from t, (values (1)) as v (x)',
    want: ['T.A > A IDENTITY'],
  },
  {
    given: 'a column by position',
    sql: 'select $2 as x, t.$1 as y from t',
    want: ['T.B > X IDENTITY', 'T.A > Y IDENTITY'],
  },
  {
    given: 'a lambda parameter is no column',
    sql: 'select filter(v, a -> a > id) as x from docs',
    want: ['DOCS.ID > X TRANSFORMATION', 'DOCS.V > X TRANSFORMATION'],
  },

  {
    given: 'quoted and Unicode names',
    sql: 'select "weird""col" as "Ä ""x""", "ÄÖ" from "Größe ☕"',
    want: ['"Größe ☕"."weird""col" > "Ä ""x""" IDENTITY', '"Größe ☕"."ÄÖ" > "ÄÖ" IDENTITY'],
  },
  { given: 'DISTINCT', sql: 'select distinct a from t', want: ['T.A > A IDENTITY'] },
]

describe('constructs', () => {
  test.each(cases)('$given', ({ sql, want }) => {
    const { edges, diagnostics } = trace(sql)
    expect({ edges: told(edges), diagnostics }).toEqual({ edges: want, diagnostics: [] })
  })
})
