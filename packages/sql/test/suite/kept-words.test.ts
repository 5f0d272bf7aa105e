import { describe, expect, test } from 'vitest'
import { parseStatement } from '../../src/parse/parse-statement.ts'
import { renderSql } from '../../src/render/render-sql.ts'
import { tokenize } from '../../src/token/tokenize.ts'
import { readSuite } from './read-suite.ts'

/** Words that Snowflake takes for others, and words that change nothing: the tree has one form of each. */
const forms: ReadonlySet<string> = new Set(
  `DESC LS RM WORK TRANSACTION START PRIVILEGES INSTANCES PATS RSS MINUS OUTER INNER TEMP VOLATILE LOCAL GLOBAL DEFAULT DECLARE
  LOOP EXIT ITERATE INPUT OUTPUT WITH MODIFY IDENTITY INCREMENT BY GENERATED ALWAYS VIRTUAL FOREIGN KEY NULL COLUMN CAST AS
  TABLE IDENTIFIER ALL SOME DISTINCT ASC FETCH FIRST NEXT ROWS ROW ONLY TABLESAMPLE BLOCK REPEATABLE REGEXP IN FROM FN D T TS
  DIRECTORY TIMESTAMP TIME ZONE WITHOUT SKIP_FILE_3 DAYS WEEKS HOURS MINUTES`.split(/\s+/),
)

const cases = readSuite().flatMap(({ name, cases: all }) =>
  all.filter((each) => !each.refused).map((each) => [name, each.line, each.sql] as const),
)

describe('no word of a statement is passed over', () => {
  test.each(cases)('%s line %i', (_name, _line, sql) => {
    const kept = wordsOf(renderSql(parseStatement(sql)))
    const lost = [...wordsOf(sql)].filter((word) => !forms.has(word) && !kept.has(word))
    expect(lost).toEqual([])
  })
})

const wordsOf = (sql: string): ReadonlySet<string> =>
  new Set(
    tokenize(sql)
      .filter(({ kind }) => kind === 'word' || kind === 'quotedIdentifier')
      .map(({ value }) => value.toUpperCase()),
  )
