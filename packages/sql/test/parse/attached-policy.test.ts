import { type AttachedPolicy, parseStatement, walkSql } from '@mesh/sql'
import { expect, test } from 'vitest'

/** Every policy that a statement sets: what governance reads. */
function policiesOf(sql: string): readonly string[] {
  const found: string[] = []
  const note = ({ type, policy, columns }: AttachedPolicy) => {
    const name = policy.parts.map((part) => part.name).join('.')
    found.push(`${type} ${name}(${columns.map((column) => column.name).join(', ')})`)
  }
  walkSql(parseStatement(sql), {
    enter: (each) => {
      if (each.kind === 'attachedPolicy') note(each)
    },
  })
  return found
}

const column = 'a INT WITH MASKING POLICY g.m USING (a, b) PROJECTION POLICY q'
const relation =
  'ROW ACCESS POLICY r ON (a, b) WITH AGGREGATION POLICY g.n ENTITY KEY (a) JOIN POLICY j ALLOWED JOIN KEYS (b)'
const ofColumn = ['MASKING G.M(A, B)', 'PROJECTION Q()']
const ofRelation = ['ROW ACCESS R(A, B)', 'AGGREGATION G.N(A)', 'JOIN J(B)']

test.each([
  ['a table', `CREATE TABLE t (${column}) ${relation}`, [...ofColumn, ...ofRelation]],
  [
    'a table from a query',
    `CREATE TABLE t (${column}) ${relation} AS SELECT 1 a`,
    [...ofColumn, ...ofRelation],
  ],
  [
    'a view',
    `CREATE VIEW v (a WITH MASKING POLICY g.m USING (a, b)) ${relation} AS SELECT 1 a`,
    ['MASKING G.M(A, B)', ...ofRelation],
  ],
  [
    'a materialized view',
    'CREATE MATERIALIZED VIEW v (a MASKING POLICY m) ROW ACCESS POLICY r ON (a) AS SELECT 1 a',
    ['MASKING M()', 'ROW ACCESS R(A)'],
  ],
  [
    'a dynamic table',
    `CREATE DYNAMIC TABLE d (${column}) TARGET_LAG = '1 day' WAREHOUSE = w ROW ACCESS POLICY r ON (a) AS SELECT 1 a`,
    [...ofColumn, 'ROW ACCESS R(A)'],
  ],
  [
    'an external table',
    `CREATE EXTERNAL TABLE e (a INT AS (value:a::INT)) LOCATION = @s ROW ACCESS POLICY r ON (value)`,
    ['ROW ACCESS R(VALUE)'],
  ],
  ['an Iceberg table', `CREATE ICEBERG TABLE i (${column})`, ofColumn],
  ['an event table', 'CREATE EVENT TABLE e ROW ACCESS POLICY r ON (record)', ['ROW ACCESS R(RECORD)']],
  ['a new column', `ALTER TABLE t ADD COLUMN ${column}`, ofColumn],
  ['a column', 'ALTER TABLE t MODIFY COLUMN a SET MASKING POLICY m USING (a, b) FORCE', ['MASKING M(A, B)']],
  ['an old table', 'ALTER TABLE t ADD ROW ACCESS POLICY r ON (a)', ['ROW ACCESS R(A)']],
  [
    'a table in place of another',
    'ALTER TABLE t DROP ROW ACCESS POLICY q, ADD ROW ACCESS POLICY r ON (a)',
    ['ROW ACCESS R(A)'],
  ],
  ['an old view', 'ALTER VIEW v SET AGGREGATION POLICY n ENTITY KEY (a) FORCE', ['AGGREGATION N(A)']],
  ['a definition', `DEFINE TABLE t (${column})`, ofColumn],
])('the policies of %s are told', (_, sql, want) => {
  expect(policiesOf(sql)).toEqual(want)
})
