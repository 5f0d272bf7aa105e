import { isMeshError } from '@mesh/core'
import { maxSqlDepth, parseExpression, parseQuery, parseStatement } from '@mesh/sql'
import { describe, expect, test } from 'vitest'

function failureOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (isMeshError(error))
      return { code: error.code, message: error.message, hint: error.hint, where: error.where }
    throw error
  }
  return undefined
}

const cases: readonly (readonly [
  given: string,
  code: string,
  message: string,
  line: number,
  column: number,
])[] = [
  ['', 'SQL.SYNTAX', 'Syntax error: found the end of the statement, expected a statement', 1, 1],
  [
    'SELECT 1 SELECT 2',
    'SQL.SYNTAX',
    'Syntax error: found "SELECT", expected the end of the statement',
    1,
    10,
  ],
  ['SELECT a,\n  FROM\nWHERE', 'SQL.SYNTAX', 'Syntax error: found "WHERE", expected a table', 3, 1],
  ['SELECT (1', 'SQL.SYNTAX', 'Syntax error: found the end of the statement, expected ")"', 1, 10],
  [
    'SELECT a NOT NOT IN (1)',
    'SQL.SYNTAX',
    'Syntax error: found "NOT", expected the end of the statement',
    1,
    10,
  ],
  [
    'CREATE TABLE t',
    'SQL.SYNTAX',
    'Syntax error: found the end of the statement, expected columns in parentheses, AS, LIKE or CLONE',
    1,
    15,
  ],
  ["X'abc'", 'SQL.SYNTAX', 'Syntax error: found "X\'abc\'", expected a statement', 1, 1],
  [
    "SELECT X'abc'",
    'SQL.SYNTAX',
    'Syntax error: found "X\'abc\'", expected an even number of hexadecimal digits',
    1,
    8,
  ],
  ['SET (a, b) = (1)', 'SQL.SYNTAX', 'Syntax error: found ")", expected ","', 1, 16],
  [
    'SELECT * FROM ""',
    'SQL.SYNTAX',
    'Syntax error: found "\\"\\"", expected a name that is not empty',
    1,
    15,
  ],
]

test.each(cases)('%s', (given, code, message, line, column) => {
  const found = failureOf(() => parseStatement(given))
  expect([found?.code, found?.message, found?.where?.line, found?.where?.column]).toEqual([
    code,
    message,
    line,
    column,
  ])
})

const suggestions: readonly (readonly [given: string, want: string])[] = [
  ['SELCT 1', 'Did you mean SELECT?'],
  ['DORP TABLE t', 'Did you mean DROP?'],
  ['CREATE TABEL t (a INT)', 'Did you mean TABLE?'],
  ['SHOW TABELS', 'Did you mean TABLES?'],
  ['SELECT a FORM t', 'Did you mean FROM where it says FORM?'],
  ['SELECT a FROM t WEHRE b = 1', 'Did you mean WHERE where it says WEHRE?'],
  ['SELECT a FROM t u WEHRE b = 1', 'Did you mean WHERE?'],
  ['SELECT a FROM (SELECT b FROM t GRUOP BY b)', 'Did you mean GROUP where it says GRUOP?'],
  ['SELECT * FROM t WHER a = 1', 'Did you mean WHERE where it says WHER?'],
  ['SHOW TABLES IN DATABSE d', 'Did you mean DATABASE where it says DATABSE?'],
  ['BEGIN TRANSACTON', 'Did you mean TRANSACTION?'],
  ['CREATE TABLE t (a INT b INT)', 'Correct the statement at this place.'],
  ['SELECT a FROM t x y', 'Correct the statement at this place.'],
]

test.each(suggestions)('%s: %s', (given, want) => {
  expect(failureOf(() => parseStatement(given))?.hint).toBe(want)
})

test('a query and an expression are read whole', () => {
  expect(failureOf(() => parseQuery('DROP TABLE t'))?.code).toBe('SQL.SYNTAX')
  expect(failureOf(() => parseExpression('a, b'))?.code).toBe('SQL.SYNTAX')
  expect(parseExpression('a > 1').kind).toBe('comparison')
})

describe('nesting', () => {
  const nests: readonly (readonly [name: string, make: (depth: number) => string])[] = [
    ['parentheses', (depth) => `SELECT ${'('.repeat(depth)}1${')'.repeat(depth)}`],
    ['calls', (depth) => `SELECT ${'f('.repeat(depth)}1${')'.repeat(depth)}`],
    ['subqueries', (depth) => `SELECT * FROM ${'(SELECT * FROM '.repeat(depth)}t${')'.repeat(depth)}`],
    ['NOT', (depth) => `SELECT ${'NOT '.repeat(depth)}a`],
    ['signs', (depth) => `SELECT ${'- '.repeat(depth)}a`],
    ['casts', (depth) => `SELECT a${'::INT'.repeat(depth)}`],
    ['IS NULL', (depth) => `SELECT a${' IS NULL'.repeat(depth)}`],
    ['CASE', (depth) => `SELECT ${'CASE WHEN a THEN '.repeat(depth)}1${' END'.repeat(depth)}`],
    ['types', (depth) => `CREATE TABLE t (a ${'ARRAY('.repeat(depth)}INT${')'.repeat(depth)})`],
    ['open parentheses', (depth) => `SELECT * FROM ${'('.repeat(depth)}`],
    ['options', (depth) => `CREATE STAGE s A = ${'('.repeat(depth)}`],
    ['groups of options', (depth) => `CREATE STAGE s A = ${'(B = '.repeat(depth)}`],
    ['arrays', (depth) => `SELECT ${'['.repeat(depth)}`],
    ['objects', (depth) => `SELECT ${"{'a': ".repeat(depth)}`],
    ['indexes', (depth) => `SELECT ${'a['.repeat(depth)}`],
    ['paths of indexes', (depth) => `SELECT a${'[0]::INT'.repeat(depth)}`],
    ['lambdas', (depth) => `SELECT ${'f(x -> '.repeat(depth)}1`],
    ['named arguments', (depth) => `SELECT ${'f(a => '.repeat(depth)}`],
    ['CASE in its operand', (depth) => `SELECT ${'CASE '.repeat(depth)}`],
    ['EXISTS', (depth) => `SELECT ${'EXISTS (SELECT '.repeat(depth)}`],
    ['IN', (depth) => `SELECT a ${'IN (SELECT b FROM t WHERE c '.repeat(depth)}`],
    ['casts', (depth) => `SELECT ${'CAST('.repeat(depth)}`],
    ['common tables', (depth) => `${'WITH a AS ('.repeat(depth)}SELECT 1`],
    ['queries in FROM with joins', (depth) => `SELECT * FROM ${'(t JOIN '.repeat(depth)}`],
    ['LATERAL', (depth) => `SELECT * FROM ${'LATERAL (SELECT * FROM '.repeat(depth)}`],
    ['queries in parentheses', (depth) => `${'('.repeat(depth)}SELECT 1${')'.repeat(depth)}`],
    ['set operations in parentheses', (depth) => `SELECT 1 ${'UNION (SELECT 1 '.repeat(depth)}`],
    ['windows', (depth) => `SELECT ${'SUM(a) OVER (ORDER BY '.repeat(depth)}`],
    ['blocks', (depth) => 'BEGIN '.repeat(depth)],
    ['blocks with declarations', (depth) => 'DECLARE x INT; BEGIN '.repeat(depth)],
    ['nested procedures', (depth) => 'DECLARE p PROCEDURE () RETURNS INT AS '.repeat(depth)],
    ['IF', (depth) => 'IF (a) THEN '.repeat(depth)],
    ['ELSE IF', (depth) => `IF (a) THEN NULL; ${'ELSE IF (a) THEN NULL; '.repeat(depth)}`],
    ['loops', (depth) => 'LOOP '.repeat(depth)],
    ['FOR', (depth) => 'FOR i IN 1 TO 2 DO '.repeat(depth)],
    ['WHILE', (depth) => 'WHILE (a) DO '.repeat(depth)],
    ['REPEAT', (depth) => 'REPEAT '.repeat(depth)],
    ['CASE as a statement', (depth) => 'CASE WHEN a THEN '.repeat(depth)],
    ['jobs', (depth) => 'ASYNC ('.repeat(depth)],
    ['handlers', (depth) => 'BEGIN NULL; EXCEPTION WHEN OTHER THEN '.repeat(depth)],
    ['EXPLAIN', (depth) => `${'EXPLAIN '.repeat(depth)}SELECT 1`],
    ['tasks in tasks', (depth) => `${'CREATE TASK t AS '.repeat(depth)}SELECT 1`],
    ['structured types', (depth) => `SELECT a::${'OBJECT(a '.repeat(depth)}`],
    ['maps', (depth) => `SELECT a::${'MAP(VARCHAR, '.repeat(depth)}`],
    ['row patterns', (depth) => `SELECT * FROM t MATCH_RECOGNIZE (PATTERN (${'('.repeat(depth)}`],
    ['flattened paths', (depth) => `SELECT ${'a:b['.repeat(depth)}`],
    ['NOT in conditions', (depth) => `SELECT a FROM t WHERE ${'NOT ('.repeat(depth)}`],
    ['tilted signs', (depth) => `SELECT ${'+'.repeat(depth)}a`],
  ]
  test.each(nests)('%s: deep enough is an error with a code', (_, make) => {
    expect(failureOf(() => parseStatement(make(100_000)))?.code).toBe('SQL.TOO_DEEP')
  })
  test.each(nests.slice(0, 9))('%s: a hundred levels are read', (_, make) => {
    expect(failureOf(() => parseStatement(make(100)))).toBeUndefined()
  })
  test('the limit is public', () => {
    expect(maxSqlDepth).toBe(600)
  })
})
