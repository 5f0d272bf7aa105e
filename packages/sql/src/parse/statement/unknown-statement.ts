import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'

/** Everything up to the end of a statement that nothing else reads; the first words name it. */
export function parseUnknownStatement(cursor: Cursor, words: number): UnknownStatement {
  const start = cursor.start()
  const name = Array.from({ length: words }, (_, ahead) => cursor.peek(ahead).value).join(' ')
  const tokens: string[] = []
  while (cursor.peek().kind !== 'end' && !cursor.atSymbol(';')) tokens.push(cursor.advance().text)
  return { kind: 'unknownStatement', words: name, tokens, span: cursor.span(start) }
}
