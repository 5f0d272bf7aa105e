import { formatQualifiedName } from '@mesh/core'
import { traceSql } from '@mesh/lineage'
import { parseStatement } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { catalog, session, told } from './trace.ts'

const traced = (sql: string) => {
  const trace = traceSql(sql, { catalog, session })
  return {
    target: trace.target && formatQualifiedName(trace.target),
    edges: told(trace.edges),
    codes: trace.diagnostics.map(({ code }) => code),
  }
}

describe('statements that fill something', () => {
  test.each([
    {
      given: 'a view',
      sql: 'create view v as select a from t',
      want: { target: 'D.S.V', edges: ['T.A > A IDENTITY'], codes: [] },
    },
    {
      given: 'a view with a column list',
      sql: "create or replace secure view x.y.v (p comment 'first', q) as select a, b + 1 from t",
      want: { target: 'X.Y.V', edges: ['T.A > P IDENTITY', 'T.B > Q TRANSFORMATION'], codes: [] },
    },
    {
      given: 'a dynamic table',
      sql: "create dynamic table dt target_lag = '1 hour' warehouse = w as select a, count(b) as n from t group by a",
      want: {
        target: 'D.S.DT',
        edges: ['T.A > A IDENTITY', 'T.B > N AGGREGATION', 'T.A > * GROUP_BY'],
        codes: [],
      },
    },
    {
      given: 'a table from a query',
      sql: 'create table n as select * from t',
      want: {
        target: 'D.S.N',
        edges: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'T.C > C IDENTITY'],
        codes: [],
      },
    },
    {
      given: 'INSERT by the order of the table',
      sql: 'insert into u select c, b, a from t',
      want: {
        target: 'D.S.U',
        edges: ['T.C > A IDENTITY', 'T.B > D IDENTITY', 'T.A > E IDENTITY'],
        codes: [],
      },
    },
    {
      given: 'INSERT with a column list',
      sql: 'insert overwrite into u (e) select a from t',
      want: { target: 'D.S.U', edges: ['T.A > E IDENTITY'], codes: [] },
    },
    {
      given: 'INSERT of values',
      sql: 'insert into u values (1, 2, 3)',
      want: { target: 'D.S.U', edges: [], codes: [] },
    },
    {
      given: 'INSERT of too few columns',
      sql: 'insert into u select a from t',
      want: { target: 'D.S.U', edges: ['T.A > A IDENTITY'], codes: ['SQL.COLUMN_COUNT'] },
    },
    {
      given: 'INSERT into a table that nobody knows',
      sql: 'insert into q select a from t',
      want: { target: 'D.S.Q', edges: ['T.A > A IDENTITY'], codes: ['SQL.UNKNOWN_TABLE'] },
    },
    {
      given: 'UPDATE from another table',
      sql: 'update t set b = u.d + t.c from u where t.a = u.a',
      want: {
        target: 'D.S.T',
        edges: ['T.C > B TRANSFORMATION', 'U.D > B TRANSFORMATION', 'T.A > * FILTER', 'U.A > * FILTER'],
        codes: [],
      },
    },
    {
      given: 'DELETE decides about rows',
      sql: 'delete from t using u where t.a = u.a',
      want: { target: 'D.S.T', edges: ['T.A > * FILTER', 'U.A > * FILTER'], codes: [] },
    },
    {
      given: 'COPY from files',
      sql: 'copy into t from @stage/path file_format = (type = csv)',
      want: { target: 'D.S.T', edges: [], codes: ['LINEAGE.FILES'] },
    },
    {
      given: 'COPY from a query over files',
      sql: 'copy into t (a, b) from (select $1, $2 from @stage)',
      want: { target: 'D.S.T', edges: [], codes: ['LINEAGE.FILES'] },
    },
    {
      given: 'MERGE: every WHEN for itself',
      sql: 'merge into t using u on t.a = u.a when matched and u.e = 1 then update set b = u.d when not matched then insert (a, c) values (a, upper(d))',
      want: {
        target: 'D.S.T',
        edges: [
          'U.D > B IDENTITY',
          'U.E > * FILTER',
          'T.A > * JOIN',
          'U.A > * JOIN',
          'U.A > A IDENTITY',
          'U.D > C TRANSFORMATION',
          'T.A > * JOIN',
          'U.A > * JOIN',
        ],
        codes: [],
      },
    },
    {
      given: 'INSERT into several tables',
      sql: 'insert all when b > 1 then into u (a) values (b) else into docs (id) select a, b from t',
      want: {
        target: undefined,
        edges: ['T.B > A IDENTITY', 'T.B > * FILTER', 'T.A > ID IDENTITY', 'T.B > * FILTER'],
        codes: ['SQL.COLUMN_COUNT'],
      },
    },
    {
      given: 'what a task does',
      sql: "create task k warehouse = w schedule = '1 minute' as insert into u (a) select b from t",
      want: { target: 'D.S.U', edges: ['T.B > A IDENTITY'], codes: [] },
    },
    {
      given: 'EXPLAIN moves nothing',
      sql: 'explain insert into u (a) select b from t',
      want: { target: undefined, edges: [], codes: ['LINEAGE.NO_FLOW'] },
    },
    {
      given: 'a statement that moves nothing',
      sql: 'grant role a to role b',
      want: { target: undefined, edges: [], codes: ['LINEAGE.NO_FLOW'] },
    },
    {
      given: 'a table without a query',
      sql: 'create table n (a int)',
      want: { target: undefined, edges: [], codes: ['LINEAGE.NO_FLOW'] },
    },
    {
      given: 'nothing',
      sql: ' -- only a comment',
      want: { target: undefined, edges: [], codes: ['LINEAGE.NO_STATEMENT'] },
    },
    { given: 'no SQL', sql: 'selec a from t', want: { target: undefined, edges: [], codes: ['SQL.SYNTAX'] } },
    {
      given: 'several statements',
      sql: 'create view v as select a from t; select 1',
      want: { target: 'D.S.V', edges: ['T.A > A IDENTITY'], codes: ['LINEAGE.SEVERAL_STATEMENTS'] },
    },
  ])('$given', ({ sql, want }) => expect(traced(sql)).toEqual(want))

  test('a tree is traced as its text is', () => {
    const sql = 'create view v as select a from t where b = 1'
    const ofTree = traceSql(parseStatement(sql), { catalog, session })
    expect(told(ofTree.edges)).toEqual(traced(sql).edges)
  })

  test('without a target the outputs still tell their sources, and the inputs what is read', () => {
    const { edges, outputs, inputs } = traceSql('select b as x, count(*) as n from t, u where e = 1', {
      catalog,
      session,
    })
    expect({ edges, outputs, inputs }).toEqual({
      edges: [],
      outputs: [
        {
          name: 'X',
          sources: [
            {
              ref: { dataset: { database: 'D', schema: 'S', name: 'T' }, column: 'B' },
              kind: 'direct',
              subtype: 'IDENTITY',
            },
          ],
        },
        { name: 'N', sources: [] },
      ],
      inputs: [
        { database: 'D', schema: 'S', name: 'T' },
        { database: 'D', schema: 'S', name: 'U' },
      ],
    })
  })
})

describe('what is not known', () => {
  const target = { name: 'OUT' }
  const found = (sql: string) => {
    const { edges, diagnostics } = traceSql(sql, { catalog, session, target })
    return {
      edges: edges.map(
        (edge, index) => `${told(edges)[index]}${edge.confidence === undefined ? '' : ` ${edge.confidence}`}`,
      ),
      diagnostics: diagnostics.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`),
    }
  }

  test.each([
    {
      given: 'an unknown table gives the columns that the query names',
      sql: 'select x.p, t.a\nfrom t, nowhere x',
      want: {
        edges: ['NOWHERE.P > P IDENTITY 0.5', 'T.A > A IDENTITY'],
        diagnostics: ['SQL.UNKNOWN_TABLE 2:9'],
      },
    },
    {
      given: 'a bare column may be of the only unknown table',
      sql: 'select p, a from t, nowhere',
      want: {
        edges: ['NOWHERE.P > P IDENTITY 0.5', 'T.A > A IDENTITY'],
        diagnostics: ['SQL.UNKNOWN_TABLE 1:21'],
      },
    },
    {
      given: 'a star over an unknown table is an edge between datasets',
      sql: 'select * from nowhere',
      want: { edges: ['NOWHERE.* > * IDENTITY 0.5'], diagnostics: ['SQL.UNKNOWN_TABLE 1:15'] },
    },
    {
      given: 'a column through stars over an unknown table',
      sql: 'with x as (select * from nowhere), y as (select * from x) select y.p, q from y',
      want: {
        edges: ['NOWHERE.P > P IDENTITY 0.5', 'NOWHERE.Q > Q IDENTITY 0.5'],
        diagnostics: ['SQL.UNKNOWN_TABLE 1:26'],
      },
    },
    {
      given: 'an unknown column',
      sql: 'select a, zz from t',
      want: { edges: ['T.A > A IDENTITY'], diagnostics: ['SQL.UNKNOWN_COLUMN 1:11'] },
    },
    {
      given: 'a quoted name in the wrong case',
      sql: 'select "a" from t',
      want: { edges: [], diagnostics: ['SQL.UNKNOWN_COLUMN 1:8'] },
    },
    {
      given: 'a qualifier that is nothing',
      sql: 'select q.a from t',
      want: { edges: [], diagnostics: ['SQL.UNKNOWN_COLUMN 1:8'] },
    },
    {
      given: 'the name of a table that has an alias',
      sql: 'select t.a from t x',
      want: { edges: [], diagnostics: ['SQL.UNKNOWN_COLUMN 1:8'] },
    },
    {
      given: 'an ambiguous column comes from each',
      sql: 'select a from t, u',
      want: { edges: ['T.A > A IDENTITY', 'U.A > A IDENTITY'], diagnostics: ['SQL.AMBIGUOUS_COLUMN 1:8'] },
    },
    {
      given: 'a neighbour without LATERAL',
      sql: 'select x.d from t, (select d from u where u.a = t.b) x',
      want: { edges: ['U.D > D IDENTITY', 'U.A > * FILTER'], diagnostics: ['SQL.UNKNOWN_COLUMN 1:49'] },
    },
    {
      given: 'UNION of different widths',
      sql: 'select a, b from t union all select d from u',
      want: {
        edges: ['T.A > A IDENTITY', 'U.D > A IDENTITY', 'T.B > B IDENTITY'],
        diagnostics: ['SQL.COLUMN_COUNT 1:30'],
      },
    },
    {
      given: 'EXCLUDE of no column',
      sql: 'select * exclude zz from t',
      want: {
        edges: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'T.C > C IDENTITY'],
        diagnostics: ['SQL.UNKNOWN_COLUMN 1:18'],
      },
    },
    {
      given: 'a USING column that one side lacks',
      sql: 'select b from t join u using (b)',
      want: { edges: ['T.B > B IDENTITY', 'T.B > * JOIN'], diagnostics: ['SQL.UNKNOWN_COLUMN 1:31'] },
    },
    {
      given: 'a UNION of unknown tables',
      sql: 'select p from (select * from nowhere union all select * from nothing)',
      want: {
        edges: ['NOTHING.P > P IDENTITY 0.5', 'NOWHERE.P > P IDENTITY 0.5'],
        diagnostics: ['SQL.UNKNOWN_TABLE 1:30', 'SQL.UNKNOWN_TABLE 1:62'],
      },
    },
    {
      given: 'a column list for an unknown table',
      sql: 'select q from nowhere as n (p, q)',
      want: { edges: ['NOWHERE.* > Q IDENTITY 0.5'], diagnostics: ['SQL.UNKNOWN_TABLE 1:15'] },
    },
    {
      given: 'a star over a table function that is not known',
      sql: 'select * from t, table(my_function(t.a)) f',
      want: {
        edges: ['T.A > A IDENTITY', 'T.B > B IDENTITY', 'T.C > C IDENTITY', 'T.A > * TRANSFORMATION'],
        diagnostics: ['SQL.UNKNOWN_TABLE_FUNCTION 1:24'],
      },
    },
    {
      given: 'a table function that is not known',
      sql: 'select f.x from t, table(my_function(t.a)) f',
      want: { edges: ['T.A > X TRANSFORMATION'], diagnostics: ['SQL.UNKNOWN_TABLE_FUNCTION 1:26'] },
    },
    {
      given: 'an alias of itself',
      sql: 'select zz + 1 as zz from t',
      want: { edges: [], diagnostics: ['SQL.UNKNOWN_COLUMN 1:8'] },
    },
  ])('$given', ({ sql, want }) => expect(found(sql)).toEqual(want))
})

test('an edge says where in the text it comes from', () => {
  const { edges } = traceSql('create view v as\n  select a,\n    b + c as x\n  from t', { catalog, session })
  expect(edges.map(({ evidence }) => evidence)).toEqual([
    [{ source: 'sql', where: { line: 2, column: 10, offset: 26 } }],
    [{ source: 'sql', where: { line: 3, column: 5, offset: 33 } }],
    [{ source: 'sql', where: { line: 3, column: 9, offset: 37 } }],
  ])
})
