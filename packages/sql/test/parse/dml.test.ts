import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const cases: readonly (readonly [kind: string, given: string, want: string])[] = [
  [
    'insert',
    "INSERT INTO t (a, b) VALUES (1, DEFAULT), (2, 'x')",
    "INSERT INTO T (A, B) VALUES (1, DEFAULT), (2, 'x')",
  ],
  ['insert', 'INSERT OVERWRITE INTO t SELECT * FROM u', 'INSERT OVERWRITE INTO T SELECT * FROM U'],
  [
    'update',
    'UPDATE t AS x SET a = 1, x.b = u.c FROM u WHERE x.id = u.id',
    'UPDATE T AS X SET A = 1, X.B = U.C FROM U WHERE X.ID = U.ID',
  ],
  ['delete', 'DELETE FROM t USING u WHERE t.id = u.id', 'DELETE FROM T USING U WHERE T.ID = U.ID'],
  ['truncate', 'TRUNCATE TABLE IF EXISTS t', 'TRUNCATE TABLE IF EXISTS T'],
  [
    'copyIntoTable',
    "COPY INTO flights FROM @stage/flights/ FILES = ('a.parquet', 'b.parquet') FILE_FORMAT = (TYPE = PARQUET USE_LOGICAL_TYPE = TRUE) MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE ON_ERROR = ABORT_STATEMENT FORCE = TRUE",
    "COPY INTO FLIGHTS FROM @STAGE/flights/ FILES = ('a.parquet', 'b.parquet') FILE_FORMAT = (TYPE = PARQUET USE_LOGICAL_TYPE = TRUE) MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE ON_ERROR = ABORT_STATEMENT FORCE = TRUE",
  ],
  [
    'copyIntoTable',
    "COPY INTO t (a, b) FROM (SELECT $1, $2 FROM @%t) FILE_FORMAT = (FORMAT_NAME = 'fmt') PATTERN = '.*' ON_ERROR = SKIP_FILE_10%",
    "COPY INTO T (A, B) FROM (SELECT $1, $2 FROM @%T) FILE_FORMAT = (FORMAT_NAME = 'fmt') PATTERN = '.*' ON_ERROR = 'SKIP_FILE_10%'",
  ],
]

test.each(cases)('%s: %s', (kind, given, want) => {
  const tree = parseStatement(given)
  expect({ kind: tree.kind, text: renderSql(tree) }).toEqual({ kind, text: want })
  expect(withoutSpans(parseStatement(want))).toEqual(withoutSpans(tree))
})
