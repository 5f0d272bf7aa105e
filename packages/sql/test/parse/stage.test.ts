import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const cases: readonly (readonly [kind: string, given: string, want: string])[] = [
  [
    'put',
    'PUT file:///tmp/data/my*.csv @~/staged AUTO_COMPRESS = FALSE OVERWRITE = TRUE PARALLEL = 4',
    'PUT file:///tmp/data/my*.csv @~/staged AUTO_COMPRESS = FALSE OVERWRITE = TRUE PARALLEL = 4',
  ],
  [
    'put',
    'PUT \'file:///tmp/with space/a.csv\' @"My Stage"/x SOURCE_COMPRESSION = GZIP',
    'PUT \'file:///tmp/with space/a.csv\' @"My Stage"/x SOURCE_COMPRESSION = GZIP',
  ],
  ['get', "GET @%t/x file:///tmp/out/ PATTERN = '.*'", "GET @%T/x file:///tmp/out/ PATTERN = '.*'"],
  ['list', "LIST @db.s.stage PATTERN = '.*csv'", "LIST @DB.S.STAGE PATTERN = '.*csv'"],
  ['list', 'LS @~', 'LIST @~'],
  ['remove', 'RM @stage/x', 'REMOVE @STAGE/x'],
]

test.each(cases)('%s: %s', (kind, given, want) => {
  const tree = parseStatement(given)
  expect({ kind: tree.kind, text: renderSql(tree) }).toEqual({ kind, text: want })
  expect(withoutSpans(parseStatement(want))).toEqual(withoutSpans(tree))
})
