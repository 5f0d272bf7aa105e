import { parseScript } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentsOf } from '../comments-of.ts'

test('semicolons in texts, comments and names end nothing', () => {
  const given = `-- a;b\nSELECT ';' AS ";" /* ; */;\n\n;COMMENT ON TABLE t IS $$x;y$$`
  expect(
    parseScript(given).statements.map(({ statement, text, span }) => ({ kind: statement.kind, text, span })),
  ).toEqual([
    { kind: 'query', text: `SELECT ';' AS ";"`, span: { start: 7, end: 24 } },
    { kind: 'commentOn', text: 'COMMENT ON TABLE t IS $$x;y$$', span: { start: 36, end: 65 } },
  ])
})

test('all errors come out in one pass', () => {
  const { statements, diagnostics } = parseScript(
    "SELECT 1;\nSELCT 2;\nCREATE;\nSELECT ö;\nSELECT 3;\nSELECT 'x",
  )
  expect(statements.map(({ text }) => text)).toEqual(['SELECT 1', 'SELECT 3'])
  expect(diagnostics.map(({ code, hint, where }) => [code, hint, where?.line, where?.column])).toEqual([
    ['SQL.SYNTAX', 'Did you mean SELECT?', 2, 1],
    ['SQL.SYNTAX', 'Correct the statement at this place.', 3, 7],
    ['SQL.SYNTAX', 'Remove it, or put the name that holds it in double quotes.', 4, 8],
    ['SQL.SYNTAX', 'Close it; double a quote that stands inside.', 6, 8],
  ])
})

test('a block is one statement, and each statement in it has its own errors', () => {
  const { statements, diagnostics } = parseScript(
    `SELECT 1;
BEGIN
  LET x := ;
  SELECT 1;
  IF (x > 1) THEN
    SELCT 2;
    RETURN x
    SELECT 4;
  END IF;
  FOR i IN 1 DO SELECT 3; END FOR;
END;
SELECT 3`,
  )
  expect(statements.map(({ text }) => text)).toEqual(['SELECT 1', 'SELECT 3'])
  expect(diagnostics.map(({ message, hint, where }) => [message, hint, where?.line, where?.column])).toEqual([
    ['Syntax error: found ";", expected a value', 'Correct the statement at this place.', 3, 12],
    ['Syntax error: found "SELCT", expected a statement', 'Did you mean SELECT?', 6, 5],
    ['Syntax error: found "SELECT", expected ";"', 'Correct the statement at this place.', 8, 5],
    ['Syntax error: found "DO", expected TO', 'Correct the statement at this place.', 10, 14],
  ])
})

test('a block that is never closed is one error', () => {
  const { statements, diagnostics } = parseScript('SELECT 1; BEGIN SELECT 2; SELECT 3;')
  expect(statements.map(({ text }) => text)).toEqual(['SELECT 1'])
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Syntax error: found the end of the statement, expected END',
  ])
})

test('a statement that nobody knows is a warning; in a block it is an error', () => {
  const { statements, diagnostics } = parseScript('FROBNICATE TABLE t;\nBEGIN\n  FROBNICATE x;\nEND')
  expect(statements.map(({ statement }) => statement.kind)).toEqual(['unknownStatement'])
  expect(
    diagnostics.map(({ code, severity, where }) => [code, severity, where?.line, where?.column]),
  ).toEqual([
    ['SQL.UNKNOWN_STATEMENT', 'warning', 1, 1],
    ['SQL.SYNTAX', 'error', 3, 3],
  ])
})

test('a comment on the line where a statement ends is that one’s, any other the next one’s', () => {
  const { statements } = parseScript(
    '-- first\nSELECT 1; -- one\n-- second\nSELECT 2 /* two */; -- end\n-- last',
  )
  expect(statements.map(({ statement }) => commentsOf(statement))).toEqual([
    [' first', ' one'],
    [' end', ' last', ' second', ' two'],
  ])
})

test('errors by the thousand take linear time', () => {
  const { diagnostics } = parseScript('SELECT FROM;\nSELECT ö;\n'.repeat(10_000))
  expect(diagnostics.length).toBe(20_000)
  expect(diagnostics.at(-1)?.where).toEqual({ line: 20_000, column: 8, offset: 229_997 })
})

test('an empty script has no statements', () => {
  expect(parseScript(' ;; -- nothing\n;')).toEqual({ statements: [], diagnostics: [] })
})

test('spans are offsets in the script', () => {
  const text = 'DROP TABLE a;\r\nDROP TABLE "é.b";'
  for (const { statement, span } of parseScript(text).statements) {
    expect(statement.span).toEqual(span)
    if (statement.kind === 'drop')
      expect(text.slice(statement.name.span.start, statement.name.span.end)).toMatch(/^(a|"é\.b")$/)
  }
})

const words =
  `SELECT FROM WHERE a b 1 'x' ( ) ( ) , . ; = + - * :: : [ ] { } => -> || AND OR NOT IN BETWEEN LIKE IS NULL CASE WHEN THEN END
  CREATE TABLE VIEW AS ALTER DROP GRANT ON TO ROLE SHOW WITH VALUES UNION JOIN LATERAL GROUP BY ORDER LIMIT OVER DISTINCT CAST
  COMMENT TAG SET UNSET @s/x $1 $v ? " ' $$ /* -- \n é`.split(/ +/)

test('no text crashes the parser', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ')
      const { statements, diagnostics } = parseScript(text)
      for (const { text: own, span } of statements) expect(text.slice(span.start, span.end)).toBe(own)
      for (const { code } of diagnostics)
        expect(code).toMatch(/^SQL\.(SYNTAX|UNSUPPORTED|TOO_DEEP|UNKNOWN_STATEMENT)$/)
    }),
    { numRuns: 5000 },
  )
})
