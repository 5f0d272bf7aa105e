import { fingerprintSql } from '@mesh/sql'
import { expect, test } from 'vitest'

const same: readonly (readonly [left: string, right: string])[] = [
  ['select a from t', 'SELECT\n  A -- first\nFROM /* the */ T;'],
  ['SELECT a FROM t', 'SELECT "A" FROM "T"'],
  [
    'SELECT (a + (b * c)) FROM t WHERE ((a = 1) AND (b = 2)) AND c',
    'SELECT a + b * c FROM t WHERE a = 1 AND b = 2 AND c',
  ],
  ['SELECT CAST(a AS INT) x FROM t WHERE a != 1', 'SELECT a::INT AS x FROM t WHERE a <> 1'],
  ['(SELECT 1) MINUS ((SELECT 2))', 'SELECT 1 EXCEPT SELECT 2'],
  [
    "CREATE OR REPLACE VIEW v COMMENT = 'x' AS (SELECT 1)",
    'create or replace view V comment=$$x$$ as select 1',
  ],
  [
    'SELECT 1 FROM a INNER JOIN b ON TRUE LEFT OUTER JOIN c ON TRUE',
    'SELECT 1 FROM a JOIN b ON TRUE LEFT JOIN c ON TRUE',
  ],
]

test.each(same)('%s = %s', (left, right) => {
  expect(fingerprintSql(left)).toBe(fingerprintSql(right))
})

const different: readonly (readonly [left: string, right: string])[] = [
  ['SELECT a', 'SELECT "a"'],
  ["SELECT 'a'", "SELECT 'A'"],
  ['SELECT v:a', 'SELECT v:A'],
  ['SELECT a - (b - c)', 'SELECT a - b - c'],
  ['SELECT 1 UNION SELECT 2', 'SELECT 1 UNION ALL SELECT 2'],
  ['(SELECT 1 UNION SELECT 2) INTERSECT SELECT 3', 'SELECT 1 UNION SELECT 2 INTERSECT SELECT 3'],
]

test.each(different)('%s ≠ %s', (left, right) => {
  expect(fingerprintSql(left)).not.toBe(fingerprintSql(right))
})
