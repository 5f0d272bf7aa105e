import { isMeshError } from '@mesh/core'
import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'

function outcomeOf(sql: string): string {
  try {
    const tree = parseStatement(sql)
    return tree.kind === 'unknownStatement' ? tree.words : tree.kind
  } catch (error) {
    if (isMeshError(error)) return `${error.message}; ${error.hint}`
    throw error
  }
}

const unknown: readonly (readonly [given: string, words: string])[] = [
  ['FROBNICATE', 'FROBNICATE'],
  ['FROBNICATE TABLE t', 'FROBNICATE'],
  ['frobnicate t WITH (a = 1)', 'FROBNICATE'],
  ["VACUUM 'x'", 'VACUUM'],
  ['CREATE GADGET g SIZE = 1', 'CREATE GADGET'],
  ['CREATE OR REPLACE GADGET IF NOT EXISTS g', 'CREATE OR REPLACE GADGET'],
  ['ALTER GADGET "g" SET a = 1', 'ALTER GADGET'],
  ['DROP GADGET g', 'DROP GADGET'],
]

test.each(unknown)('%s is kept as it is', (given, words) => {
  expect(outcomeOf(given)).toBe(words)
  const tree = parseStatement(given)
  expect(parseStatement(renderSql(tree))).toMatchObject({
    kind: 'unknownStatement',
    tokens: 'tokens' in tree ? tree.tokens : [],
  })
})

const malformed: readonly (readonly [given: string, want: string])[] = [
  ['SELCT 1', 'Syntax error: found "SELCT", expected a statement; Did you mean SELECT?'],
  ['UPDAT t SET a = 1', 'Syntax error: found "UPDAT", expected a statement; Did you mean UPDATE?'],
  [
    'FROM t SELECT a',
    'Syntax error: found "FROM", expected a statement; Correct the statement at this place.',
  ],
  [
    'orders SET a = 1',
    'Syntax error: found "orders", expected a statement; Correct the statement at this place.',
  ],
  ['f(1)', 'Syntax error: found "f", expected a statement; Correct the statement at this place.'],
  ['frob(1)', 'Syntax error: found "frob", expected a statement; Correct the statement at this place.'],
  ['a b', 'Syntax error: found "a", expected a statement; Correct the statement at this place.'],
  [
    '"FROBNICATE" t',
    'Syntax error: found "\\"FROBNICATE\\"", expected a statement; Correct the statement at this place.',
  ],
  [
    'CREATE TABEL t (a INT)',
    'Syntax error: found "TABEL", expected the type of an object; Did you mean TABLE?',
  ],
  [
    'CREATE t (a INT)',
    'Syntax error: found "t", expected the type of an object; Correct the statement at this place.',
  ],
  [
    'CREATE orders AS SELECT 1',
    'Syntax error: found "orders", expected the type of an object; Correct the statement at this place.',
  ],
  [
    'ALTER orders ADD COLUMN a INT',
    'Syntax error: found "orders", expected the type of an object; Correct the statement at this place.',
  ],
  [
    'DROP orders',
    'Syntax error: found "orders", expected the type of an object; Correct the statement at this place.',
  ],
  ['SCHEMA a.b', 'Syntax error: found "SCHEMA", expected a statement; Correct the statement at this place.'],
  [
    'TASKS IN ACCOUNT',
    'Syntax error: found "TASKS", expected a statement; Correct the statement at this place.',
  ],
  [
    'SHOW SHOW TABLES',
    'Syntax error: found "SHOW", expected the type of an object; Correct the statement at this place.',
  ],
  [
    'EXPLAIN FROBNICATE t',
    'Syntax error: found "FROBNICATE", expected a statement; Correct the statement at this place.',
  ],
  ['END', 'Syntax error: found "END", expected a statement; Correct the statement at this place.'],
]

test.each(malformed)('%s is a syntax error', (given, want) => {
  expect(outcomeOf(given)).toBe(want)
})
