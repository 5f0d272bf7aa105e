import { parseScript } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'

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
    "SELECT 1;\nSELCT 2;\nCALL p();\nSELECT ö;\nSELECT 3;\nSELECT 'x",
  )
  expect(statements.map(({ text }) => text)).toEqual(['SELECT 1', 'SELECT 3'])
  expect(diagnostics.map(({ code, hint, where }) => [code, hint, where?.line, where?.column])).toEqual([
    ['SQL.SYNTAX', 'Did you mean SELECT?', 2, 1],
    ['SQL.UNSUPPORTED', 'The README of @mesh/sql lists what it reads.', 3, 1],
    ['SQL.SYNTAX', 'Remove it, or put the name that holds it in double quotes.', 4, 8],
    ['SQL.SYNTAX', 'Close it; double a quote that stands inside.', 6, 8],
  ])
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
      for (const { code } of diagnostics) expect(code).toMatch(/^SQL\.(SYNTAX|UNSUPPORTED|TOO_DEEP)$/)
    }),
    { numRuns: 5000 },
  )
})
