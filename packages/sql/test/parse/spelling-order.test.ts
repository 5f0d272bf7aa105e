import { parseStatement, renderSql, type Statement } from '@mesh/sql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

/** The tree without places, its options in the order of their keys. */
function treeOf(sql: string): Statement {
  const tree = withoutSpans(parseStatement(sql))
  return JSON.parse(JSON.stringify(tree), (key, value) =>
    key === 'properties' || key === 'clauses' || key === 'policies' || key === 'tags' || key === 'constraints'
      ? value.map((each: unknown) => JSON.stringify(each)).sort()
      : value,
  )
}

const orders: readonly (readonly [before: string, clauses: readonly string[], after: string])[] = [
  [
    'CREATE TABLE t (a INT)',
    [
      'CLUSTER BY (a)',
      'DATA_RETENTION_TIME_IN_DAYS = 1',
      'CHANGE_TRACKING = TRUE',
      "COMMENT = 'c'",
      'COPY GRANTS',
      "WITH TAG (x = 'y')",
      'WITH ROW ACCESS POLICY p ON (a)',
      'AGGREGATION POLICY q',
    ],
    'AS SELECT 1 a',
  ],
  [
    'CREATE TABLE t (a VARCHAR',
    [
      'NOT NULL',
      "DEFAULT 'x'",
      "COLLATE 'en'",
      "COMMENT 'c'",
      'MASKING POLICY m USING (a, b)',
      'WITH PROJECTION POLICY p',
      "TAG (x = 'y')",
      'UNIQUE',
      'REFERENCES u (b)',
    ],
    ')',
  ],
  [
    'CREATE VIEW v (a)',
    ["COMMENT = 'c'", 'COPY GRANTS', 'CHANGE_TRACKING = TRUE', "TAG (x = 'y')", 'ROW ACCESS POLICY p ON (a)'],
    'AS SELECT 1',
  ],
  [
    'CREATE DYNAMIC TABLE d',
    [
      "TARGET_LAG = '1 day'",
      'WAREHOUSE = w',
      'REFRESH_MODE = FULL',
      'INITIALIZE = ON_CREATE',
      'CLUSTER BY (a)',
      "COMMENT = 'c'",
    ],
    'AS SELECT 1 a',
  ],
  [
    'CREATE FUNCTION f(a INT)',
    [
      'RETURNS INT',
      'LANGUAGE PYTHON',
      "HANDLER = 'h'",
      'IMMUTABLE',
      'STRICT',
      "PACKAGES = ('a', 'b')",
      "COMMENT = 'c'",
    ],
    'AS $$ h $$',
  ],
  [
    'CREATE TASK t',
    [
      'WAREHOUSE = w',
      "SCHEDULE = '1 MINUTE'",
      'AFTER a, b',
      "COMMENT = 'c'",
      'WHEN x > 1',
      'USER_TASK_TIMEOUT_MS = 5',
    ],
    'AS SELECT 1',
  ],
  ['CREATE SEQUENCE s', ['START WITH 5', 'INCREMENT BY -2', 'NOORDER', "COMMENT = 'c'"], ''],
  [
    'CREATE STREAM s',
    ['ON TABLE t', 'COPY GRANTS', 'APPEND_ONLY = TRUE', "COMMENT = 'c'", "TAG (x = 'y')"],
    '',
  ],
]

describe('clauses mean the same in any order', () => {
  test.each(orders)('%s', (before, clauses, after) => {
    const spell = (order: readonly string[]) => [before, ...order, after].join(' ')
    const want = treeOf(spell(clauses))
    fc.assert(
      fc.property(fc.shuffledSubarray([...clauses], { minLength: clauses.length }), (order) => {
        const sql = spell(order)
        expect(treeOf(sql)).toEqual(want)
        expect(treeOf(renderSql(parseStatement(sql)))).toEqual(want)
      }),
      { numRuns: 60 },
    )
  })
})

const spellings: readonly (readonly string[])[] = [
  [
    'CREATE TABLE t (a INT AUTOINCREMENT)',
    'CREATE TABLE t (a INT IDENTITY)',
    'CREATE TABLE t (a INT IDENTITY (1, 1))',
    'CREATE TABLE t (a INT AUTOINCREMENT START 1 INCREMENT 1)',
    'CREATE TABLE t (a INT AUTOINCREMENT INCREMENT BY 1 START WITH 1)',
    'CREATE TABLE t (a INT AUTOINCREMENT START = 1)',
  ],
  [
    'CREATE TEMPORARY TABLE t (a INT)',
    'CREATE TEMP TABLE t (a INT)',
    'CREATE LOCAL TEMP TABLE t (a INT)',
    'CREATE GLOBAL TEMPORARY TABLE t (a INT)',
    'CREATE VOLATILE TABLE t (a INT)',
  ],
  [
    'CREATE SEQUENCE s START 5 INCREMENT 2',
    'CREATE SEQUENCE s WITH START WITH 5 INCREMENT BY 2',
    'CREATE SEQUENCE s START = 5, INCREMENT = 2',
    'CREATE SEQUENCE s INCREMENT BY = 2 START WITH = 5',
  ],
  ['CREATE TABLE IF NOT EXISTS t (a INT)', 'CREATE TABLE t IF NOT EXISTS (a INT)'],
  ["CREATE TABLE t (a INT TAG (x = 'y'), b INT)", "CREATE TABLE t (a INT WITH TAG (x = 'y'), b INT)"],
  [
    'ALTER TABLE t MODIFY COLUMN a DROP NOT NULL',
    'ALTER TABLE t ALTER a DROP NOT NULL',
    'ALTER TABLE t ALTER COLUMN a DROP NOT NULL',
    'ALTER TABLE t MODIFY (a DROP NOT NULL)',
  ],
  [
    'ALTER TABLE t ADD a INT, b INT',
    'ALTER TABLE t ADD COLUMN a INT, COLUMN b INT',
    'ALTER TABLE t ADD (a INT, b INT)',
  ],
  ['ALTER TABLE t ALTER a TYPE INT', 'ALTER TABLE t ALTER a SET DATA TYPE INT', 'ALTER TABLE t ALTER a INT'],
  [
    "CREATE VIEW v COMMENT = 'c' AS SELECT 1",
    "CREATE VIEW v COMMENT 'c' AS SELECT 1",
    "CREATE VIEW v WITH COMMENT = 'c' AS SELECT 1",
  ],
  ['CREATE STREAM s ON STAGE st', 'CREATE STREAM s ON DIRECTORY(@st)'],
]

test.each(spellings.map((each) => [each[0] ?? '', each] as const))('%s has other spellings', (first, all) => {
  for (const each of all)
    expect(withoutSpans(parseStatement(each))).toEqual(withoutSpans(parseStatement(first)))
})
