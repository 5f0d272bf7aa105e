import type { Random } from './random.ts'

const symbols =
  '( ) , ; . : :: := = => -> ->> || + - * / % < > <= <> != [ ] { } ? $1 $v @s/x @~ @% & ^ ~ !'.split(' ')

const words =
  `SELECT FROM WHERE GROUP BY ORDER HAVING QUALIFY LIMIT OFFSET FETCH UNION ALL EXCEPT INTERSECT WITH RECURSIVE AS JOIN LEFT
  FULL CROSS NATURAL ASOF LATERAL ON USING PIVOT UNPIVOT MATCH_RECOGNIZE SAMPLE AT BEFORE CHANGES CONNECT START VALUES DISTINCT
  TOP CASE WHEN THEN ELSE END CAST IS NOT NULL IN LIKE ILIKE ANY BETWEEN AND OR EXISTS OVER PARTITION ROWS RANGE WITHIN FILTER
  IGNORE NULLS INTERVAL DATE TIMESTAMP IDENTIFIER TABLE INSERT INTO OVERWRITE UPDATE SET DELETE MERGE MATCHED COPY CREATE OR
  REPLACE ALTER DROP IF VIEW STAGE STREAM TASK PIPE TAG ROLE USER POLICY MASKING ROW ACCESS FUNCTION PROCEDURE RETURNS LANGUAGE
  SQL GRANT REVOKE TO SHOW DESCRIBE LIKE STARTS EXECUTE IMMEDIATE CALL BEGIN DECLARE LET FOR WHILE LOOP REPEAT UNTIL RETURN
  EXCEPTION OTHER RAISE CURSOR RESULTSET DEFAULT ASYNC AWAIT COMMENT UNSET ADD COLUMN RENAME SUSPEND RESUME CLONE TRUE a "b" 'c'
  $$d$$ 1 1.5e3 X'0f'`.split(/\s+/)

const characters = [
  '"',
  "'",
  '$$',
  '\\',
  '/*',
  '*/',
  '--',
  '//',
  '\n',
  '\r\n',
  '\0',
  '\u00a0',
  '\ufeff',
  'ö',
  '😀',
  '\ud83d',
  '#',
  '`',
  '{{',
  '}}',
]

/** The pieces of a statement: words, texts and symbols with what stands before each. */
export const piecesOf = (sql: string): readonly string[] =>
  sql.match(
    /\s*(?:\$\$[\s\S]*?\$\$|'(?:[^'\\]|\\.|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|[\w$@]+|[^\s\w])/g,
  ) ?? []

/** A statement with one to three random changes, or the start of one with the end of another. */
export function mutate(statements: readonly (readonly string[])[], random: Random): string {
  let pieces = [...random.pick(statements)]
  for (let changes = 1 + random.below(3); changes > 0; changes -= 1)
    pieces = changeOnce(pieces, random.pick(statements), random)
  return pieces.join('')
}

function changeOnce(pieces: readonly string[], other: readonly string[], random: Random): string[] {
  const at = random.below(pieces.length + 1)
  const length = 1 + random.below(4)
  switch (random.below(11)) {
    case 0:
      return pieces.toSpliced(at, length)
    case 1:
      return pieces.toSpliced(at, 0, ...pieces.slice(at, at + length))
    case 2:
      return pieces.toSpliced(at, 2, ...pieces.slice(at, at + 2).toReversed())
    case 3:
      return pieces.toSpliced(at, 0, ` ${random.pick(words)}`)
    case 4:
      return pieces.toSpliced(at, 0, random.pick(symbols))
    case 5:
      return pieces.toSpliced(at, 1, ` ${random.pick(words)}`)
    case 6:
      return pieces.toSpliced(at, 1, random.pick(symbols))
    case 7:
      return [...pieces.slice(0, at), ' ', ...other.slice(random.below(other.length + 1))]
    case 8:
      return pieces.slice(0, at)
    case 9: {
      const from = random.below(other.length + 1)
      return pieces.toSpliced(at, 0, ' ', ...other.slice(from, from + length))
    }
    default: {
      const text = pieces.join('')
      const place = random.below(text.length + 1)
      return [text.slice(0, place), random.pick(characters), text.slice(place + random.below(2))]
    }
  }
}
