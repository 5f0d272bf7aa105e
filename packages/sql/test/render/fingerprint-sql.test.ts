import { isMeshError } from '@mesh/core'
import { fingerprintSql, parseStatement, tokenize } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSuite } from '../suite/read-suite.ts'

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

const statements = readSuite().flatMap(({ cases }) =>
  cases.filter((each) => !each.refused && isReadable(each.sql)),
)

function isReadable(sql: string): boolean {
  try {
    return parseStatement(sql).kind !== 'unknownStatement'
  } catch (error) {
    if (!isMeshError(error)) throw error
    return false
  }
}

/** White space and comments. */
const gap = fc.constantFrom(' ', '\n', '\t', '  \r\n ', ' /* c */ ', ' -- c\n', '\n// c\n')

test('layout, comments and the case of words do not change the fingerprint of any statement', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(gap, { minLength: 3, maxLength: 9 }), fc.nat(), (index, gaps, seed) => {
      const { sql = '' } = statements[index % statements.length] ?? {}
      const tokens = tokenize(sql)
      const again = tokens
        .map(({ kind, text, trivia }, at) => {
          const before = tokens[at - 1]?.text ?? ''
          // The keys of a path are names with their case.
          const isKey = before === ':' || before === '.'
          const word = kind === 'word' && !isKey && (at * 7 + seed) % 3 === 0 ? swapCase(text) : text
          return `${at > 0 && trivia.length > 0 ? gaps[(at + seed) % gaps.length] : ''}${word}`
        })
        .join('')
      expect(fingerprintSql(again), again).toBe(fingerprintSql(sql))
    }),
    { numRuns: 500 },
  )
})

const swapCase = (text: string): string =>
  text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase()

test('another number, text or quoted name changes it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (index, place) => {
      const { sql = '' } = statements[index % statements.length] ?? {}
      const tokens = tokenize(sql).filter(
        ({ kind, value }) => kind === 'quotedIdentifier' || (kind === 'string' && value.length > 2),
      )
      const { start, end, text } = tokens[place % Math.max(1, tokens.length)] ?? {
        start: 0,
        end: 0,
        text: '',
      }
      fc.pre(text.endsWith("'") || text.endsWith('"'))
      const again = `${sql.slice(0, end - 1)}Zz${sql.slice(end - 1)}`
      fc.pre(isReadable(again) && start < end)
      expect(fingerprintSql(again), again).not.toBe(fingerprintSql(sql))
    }),
    { numRuns: 500 },
  )
})
