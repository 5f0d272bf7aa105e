import { isMeshError } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { parseStatement } from '../../src/parse/parse-statement.ts'
import { renderSql } from '../../src/render/render-sql.ts'
import { commentsOf } from '../comments-of.ts'
import { withoutSpans } from '../without-spans.ts'
import { outlineOf } from './outline-of.ts'
import { readSuite, type SuiteCase } from './read-suite.ts'

const pages = readSuite()

describe.each(pages.map((each) => [each.name, each] as const))('%s', (_, { page, cases }) => {
  test('names its page', () => {
    expect(page).toMatch(/^https:\/\/docs\.snowflake\.com\/en\//)
  })

  test.each(cases.map((each) => [each.line, each] as const))('line %i', (_line, each) => {
    if (each.refused) expect(messageOf(each)).toContain(each.want)
    else {
      const tree = parseStatement(each.sql)
      expect(outlineOf(tree)).toBe(each.want)
      const again = parseStatement(renderSql(tree))
      expect(withoutSpans(again)).toEqual(withoutSpans(tree))
      expect(commentsOf(again)).toEqual(commentsOf(tree))
    }
  })
})

function messageOf({ sql }: SuiteCase): string {
  try {
    return `accepted as ${parseStatement(sql).kind}`
  } catch (error) {
    if (!isMeshError(error)) throw error
    return `${error.code} ${error.message} ${error.hint ?? ''}`
  }
}
