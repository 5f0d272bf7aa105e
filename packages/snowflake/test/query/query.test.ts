import { expect, test } from 'vitest'
import { createdQuery } from '../../src/query/created-query.ts'
import { queryNames } from '../../src/query/query-names.ts'
import { sameQuery } from '../../src/query/same-query.ts'

test.each([
  ['CREATE VIEW A.B.C AS SELECT 1', 'SELECT 1'],
  [
    "create or replace secure view v (\"as\" comment 'as') comment='x as y' as\nselect 1 as n;",
    'select 1 as n',
  ],
  [
    "CREATE DYNAMIC TABLE t TARGET_LAG = '1 hour' WAREHOUSE = w AS WITH a AS (SELECT 1) SELECT * FROM a",
    'WITH a AS (SELECT 1) SELECT * FROM a',
  ],
  ['SELECT 1 AS N', 'SELECT 1 AS N'],
])('%s', (text, want) => {
  expect(createdQuery(text)).toBe(want)
})

test.each([
  ['select  a from t', 'SELECT A\nFROM T;', true],
  ["select 'a' from t", "SELECT 'A' FROM T", false],
  ['select "a" from t', 'select a from t', false],
  ['select a -- note\nfrom t', 'select a /* note */ from t', true],
  ["select 'it''s -- no note'", "select 'it''s'", false],
  ['select a.b', 'select a . b', true],
])('%s | %s: %s', (left, right, want) => {
  expect(sameQuery(left, right)).toBe(want)
})

test('names are completed from where the query lives', () => {
  const names = queryNames('SELECT x FROM t JOIN s2."odd.name" ON TRUE JOIN d2.s3.t3', {
    database: 'D',
    schema: 'S',
    name: 'V',
  })
  expect(['D.S.T', 'D.S2."odd.name"', 'D2.S3.T3'].every((name) => names.has(name))).toBe(true)
})
