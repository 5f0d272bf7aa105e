import { lintSql } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { lintRules } from '../../src/lint/lint-rules.ts'

/** For each rule statements that it speaks up about, and statements that it leaves alone. */
const cases: Readonly<
  Record<string, { readonly found: readonly string[]; readonly quiet: readonly string[] }>
> = {
  'SQL.CARTESIAN_PRODUCT': {
    found: ['SELECT a.x FROM a JOIN b', 'SELECT a.x FROM a, b'],
    quiet: [
      'SELECT a.x FROM a JOIN b ON a.k = b.k',
      'SELECT a.x FROM a CROSS JOIN b',
      'SELECT a.x FROM a, b WHERE a.k = b.k',
      'SELECT a.x, f.value FROM a, LATERAL FLATTEN(INPUT => a.v) f',
      'SELECT a.x, f.value FROM a, TABLE(FLATTEN(a.v)) f',
      'SELECT a.x FROM a JOIN b USING (k)',
      'SELECT a.n + b.n AS n FROM (VALUES (0), (1)) a (n), (VALUES (0), (2)) b (n)',
    ],
  },
  'SQL.DEAD_BRANCH': {
    found: [
      'SELECT CASE WHEN a > 1 THEN 1 WHEN a > 1 THEN 2 END x FROM t',
      'SELECT CASE WHEN TRUE THEN 1 WHEN a THEN 2 END x FROM t',
      'SELECT CASE a WHEN NULL THEN 1 END x FROM t',
    ],
    quiet: [
      'SELECT CASE WHEN a > 1 THEN 1 WHEN a > 0 THEN 2 ELSE 3 END x FROM t',
      'SELECT CASE WHEN UNIFORM(1, 3, RANDOM()) = 1 THEN 1 WHEN UNIFORM(1, 3, RANDOM()) = 1 THEN 2 END x FROM t',
    ],
  },
  'SQL.DISTINCT_GROUPS': {
    found: ['SELECT DISTINCT a, COUNT(*) n FROM t GROUP BY a'],
    quiet: ['SELECT DISTINCT a FROM t', 'SELECT a, COUNT(DISTINCT b) n FROM t GROUP BY a'],
  },
  'SQL.FILTERED_OUTER_JOIN': {
    found: ['SELECT a.x FROM a LEFT JOIN b ON a.k = b.k WHERE a.x > 1 AND b.y = 1'],
    quiet: [
      'SELECT a.x FROM a LEFT JOIN b ON a.k = b.k AND b.y = 1 WHERE a.x > 1',
      'SELECT a.x FROM a LEFT JOIN b ON a.k = b.k WHERE b.k IS NULL',
      'SELECT a.x FROM a LEFT JOIN b ON a.k = b.k WHERE COALESCE(b.y, 0) = 0',
      'SELECT a.x FROM a LEFT JOIN b ON a.k = b.k WHERE b.y = 1 OR b.y IS NULL',
    ],
  },
  'SQL.LOST_ORDER': {
    found: [
      'CREATE VIEW v AS SELECT a FROM t ORDER BY a',
      'SELECT x.a FROM (SELECT a FROM t ORDER BY a) x',
      'WITH x AS (SELECT a FROM t LIMIT 5) SELECT a FROM x',
    ],
    quiet: [
      'SELECT a FROM t ORDER BY a',
      'SELECT a FROM t LIMIT 10',
      'SELECT x.a FROM (SELECT a FROM t ORDER BY a LIMIT 3) x',
      'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u LIMIT 1)',
    ],
  },
  'SQL.NATURAL_JOIN': {
    found: ['SELECT x FROM a NATURAL JOIN b'],
    quiet: ['SELECT x FROM a JOIN b USING (x)'],
  },
  'SQL.NOT_IN_NULL': {
    found: ['SELECT a FROM t WHERE a NOT IN (SELECT b FROM u)', 'SELECT a FROM t WHERE a NOT IN (1, NULL)'],
    quiet: [
      'SELECT a FROM t WHERE a IN (SELECT b FROM u)',
      'SELECT a FROM t WHERE a NOT IN (1, 2)',
      'SELECT a FROM t WHERE a NOT IN (SELECT b FROM u WHERE b IS NOT NULL)',
      'SELECT a FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.b = t.a)',
    ],
  },
  'SQL.NULL_COMPARISON': {
    found: [
      'SELECT a FROM t WHERE a = NULL',
      'SELECT a FROM t WHERE a <> NULL',
      'SELECT a FROM t WHERE NULL = a',
    ],
    quiet: [
      'SELECT a FROM t WHERE a IS NULL',
      'UPDATE t SET a = NULL WHERE b = 1',
      'SELECT EQUAL_NULL(a, NULL) x FROM t',
    ],
  },
  'SQL.COLUMN_NAME': {
    found: ['CREATE VIEW v AS SELECT a + 1 FROM t', 'CREATE TABLE c AS SELECT a, b AS a FROM t'],
    quiet: [
      'CREATE VIEW v AS SELECT a + 1 AS b, t.c FROM t',
      'CREATE VIEW v (x) AS SELECT a + 1 FROM t',
      'SELECT a + 1 FROM t',
      'CREATE VIEW v AS SELECT a AS x FROM t UNION ALL SELECT b + 1 FROM u',
    ],
  },
  'SQL.REPEATED_NAME': {
    found: ['SELECT a.x FROM a JOIN b a ON TRUE', 'SELECT t.x FROM s1.t, s2.t WHERE 1 = 1'],
    quiet: ['SELECT a.x FROM t a JOIN t b ON a.k = b.k'],
  },
  'SQL.CHANGES_ALL_ROWS': {
    found: ['DELETE FROM t', 'UPDATE t SET a = 1'],
    quiet: ['DELETE FROM t WHERE a = 1', 'UPDATE t SET a = 1 WHERE TRUE', 'TRUNCATE TABLE t'],
  },
  'SQL.SECRET_IN_TEXT': {
    found: [
      "CREATE STAGE s URL = 's3://b/' CREDENTIALS = (AWS_KEY_ID = 'A' AWS_SECRET_KEY = 'abc')",
      "CREATE USER u PASSWORD = 'hunter2'",
    ],
    quiet: [
      "CREATE STAGE s URL = 's3://b/' STORAGE_INTEGRATION = i",
      'CREATE USER u PASSWORD = \'{{ env_var("P") }}\'',
    ],
  },
  'SQL.STAR_IN_DEFINITION': {
    found: [
      'CREATE VIEW v AS SELECT * FROM t',
      'CREATE TABLE c AS SELECT t.* FROM t',
      'INSERT INTO t SELECT * FROM u',
    ],
    quiet: [
      'SELECT * FROM t',
      'CREATE VIEW v AS SELECT COUNT(*) AS n FROM t',
      'INSERT INTO t (a) SELECT a FROM u',
    ],
  },
  'SQL.UNQUALIFIED_COLUMN': {
    found: ['SELECT x FROM a JOIN b ON a.k = b.k'],
    quiet: [
      'SELECT a.x FROM a JOIN b ON a.k = b.k',
      'SELECT k FROM a JOIN b USING (k)',
      'SELECT x FROM a',
      'SELECT a.x AS y FROM a JOIN b ON a.k = b.k ORDER BY y',
      'SELECT x FROM a, LATERAL FLATTEN(INPUT => v) f',
    ],
  },
  'SQL.UNUSED_TABLE': {
    found: [
      'WITH x AS (SELECT a FROM t), y AS (SELECT b FROM u) SELECT a FROM x',
      'WITH RECURSIVE x AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM x) SELECT 1',
    ],
    quiet: ['WITH x AS (SELECT a FROM t), y AS (SELECT a FROM x) SELECT a FROM y'],
  },
  'SQL.WRONG_ARGUMENTS': {
    found: ['SELECT DIV0(1) AS x', 'SELECT ROUND() AS x'],
    quiet: [
      'SELECT DIV0(1, 2) AS x',
      'SELECT my_function(1, 2, 3) AS x',
      'ALTER TABLE t ADD SEARCH OPTIMIZATION ON SUBSTRING(a)',
    ],
  },
}

test('every rule has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(lintRules.map((each) => each.code).sort())
})

describe.each(Object.entries(cases))('%s', (code, { found, quiet }) => {
  test.each(found)('found in %s', (sql) => {
    expect(lintSql(sql).map((each) => each.code)).toContain(code)
  })
  test.each(quiet)('not in %s', (sql) => {
    expect(lintSql(sql).map((each) => each.code)).not.toContain(code)
  })
})

test('a finding has its place, a hint and a page', () => {
  expect(lintSql('SELECT 1;\n\n  DELETE FROM t;')).toEqual([
    {
      code: 'SQL.CHANGES_ALL_ROWS',
      severity: 'warning',
      message: 'DELETE without WHERE deletes every row',
      hint: 'Add a WHERE; to empty the table on purpose write TRUNCATE TABLE.',
      docs: 'https://docs.snowflake.com/en/sql-reference/sql/delete',
      where: { line: 3, column: 3, offset: 13 },
    },
  ])
})

test('syntax errors are findings too, beside those of the other statements', () => {
  expect(lintSql('SELCT 1; DELETE FROM t').map((each) => [each.code, each.where?.offset])).toEqual([
    ['SQL.SYNTAX', 0],
    ['SQL.CHANGES_ALL_ROWS', 9],
  ])
})

test.each([
  ['at the end of the line', 'DELETE FROM t; -- mesh-lint-ignore SQL.CHANGES_ALL_ROWS: nightly reload', []],
  ['above the statement', '-- mesh-lint-ignore SQL.CHANGES_ALL_ROWS: nightly reload\nDELETE\n  FROM t;', []],
  [
    'within the statement, for the line below',
    'SELECT a FROM t WHERE\n  -- mesh-lint-ignore SQL.NULL_COMPARISON: on purpose\n  a = NULL',
    [],
  ],
  [
    'for several rules',
    '/* mesh-lint-ignore SQL.NULL_COMPARISON, SQL.CHANGES_ALL_ROWS: a test */\nDELETE FROM t',
    [],
  ],
  [
    'not beyond its statement',
    '-- mesh-lint-ignore SQL.CHANGES_ALL_ROWS: nightly reload\nDELETE FROM t; DELETE FROM u',
    ['SQL.CHANGES_ALL_ROWS'],
  ],
  [
    'not without a reason',
    'DELETE FROM t; -- mesh-lint-ignore SQL.CHANGES_ALL_ROWS',
    ['SQL.IGNORE_WITHOUT_REASON'],
  ],
  ['not for nothing', 'SELECT 1 -- mesh-lint-ignore SQL.NATURAL_JOIN: was there', ['SQL.UNUSED_IGNORE']],
])('a comment keeps a rule quiet %s', (_, sql, want) => {
  expect(lintSql(sql).map((each) => each.code)).toEqual(want)
})
