import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { reservedWords } from '../keywords.ts'
import { suggestWord } from '../suggest-word.ts'

/** Reserved words that may follow a verb. */
const prepositions = new Set(
  'ALL ALTER COLUMN CREATE CURRENT FOR FROM GRANT IN INTO ON ROW TABLE TO TRIGGER USING WITH'.split(' '),
)

/** What is done with an object: in front of them its type is missing, not unknown. */
const actions = new Set(
  'ADD CLUSTER DROP MODIFY RECLUSTER REFRESH RENAME RESUME SET SUSPEND SWAP UNSET'.split(' '),
)

/** A word that could be a verb or a type: letters only, and enough of them. */
const wordLike = /^[A-Z_]{3,}$/

/**
 * A statement whose verb nobody knows. It has to look like one: a word that is not reserved, that is not nearly a known verb,
 * with nothing behind it or another word or constant. Everything else is a syntax error: `FROM t SELECT`, `SELCT 1`, `f(1)`.
 */
export function parseUnknownVerb(cursor: Cursor, verbs: readonly string[]): UnknownStatement {
  const next = cursor.peek(1)
  const goesOn =
    next.kind === 'word'
      ? !reservedWords.has(next.value) || prepositions.has(next.value)
      : next.kind !== 'symbol' || next.value === ';'
  if (!goesOn || !couldBeKeyword(cursor, verbs)) {
    for (const verb of verbs) cursor.at(verb)
    cursor.fail('a statement')
  }
  return readRest(cursor, cursor.start())
}

/**
 * A statement about a type of objects that nobody knows, from its verb on: `CREATE GADGET g SIZE = 1`. A name has to follow;
 * `CREATE t (a INT)` and `ALTER t ADD COLUMN a INT` have forgotten the type, and that is a syntax error.
 *
 * @param types The types that are known.
 */
export function parseUnknownObject(cursor: Cursor, start: number, types: Iterable<string>): UnknownStatement {
  const { kind, value } = cursor.peek(1)
  const named =
    kind === 'quotedIdentifier' || (kind === 'word' && !reservedWords.has(value) && !actions.has(value))
  if (!named || !couldBeKeyword(cursor, types)) {
    for (const type of types) cursor.at(type)
    cursor.fail('the type of an object')
  }
  return readRest(cursor, start)
}

function couldBeKeyword(cursor: Cursor, known: Iterable<string>): boolean {
  const { kind, value } = cursor.peek()
  if (kind !== 'word' || !wordLike.test(value) || reservedWords.has(value)) return false
  const words = new Set<string>()
  for (const each of known) for (const word of each.split(' ')) words.add(word)
  return !words.has(value) && suggestWord(value, words) === undefined
}

/** Everything up to the end of the statement; the words from its start to here name it. */
function readRest(cursor: Cursor, start: number): UnknownStatement {
  const words = [cursor.peek().value]
  const tokens: string[] = []
  let back = -1
  while (cursor.peek(back).kind !== 'end' && cursor.peek(back).start >= start) {
    words.unshift(cursor.peek(back).value)
    tokens.unshift(cursor.peek(back).text)
    back -= 1
  }
  while (cursor.peek().kind !== 'end' && !cursor.atSymbol(';')) tokens.push(cursor.advance().text)
  return { kind: 'unknownStatement', words: words.join(' '), tokens, span: cursor.span(start) }
}
