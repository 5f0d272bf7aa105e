import { objectTypes } from '../../tree/name/object-type.ts'
import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { reservedWords } from '../keywords.ts'
import { pluralOf } from '../object-type.ts'
import { suggestWord } from '../suggest-word.ts'

/** Reserved words that may follow a verb. */
const prepositions = new Set(
  'ALL ALTER COLUMN CREATE CURRENT FOR FROM GRANT IN INTO ON ROW TABLE TO TRIGGER USING WITH'.split(' '),
)

/** What is done with an object: in front of them its type is missing, not unknown. */
const actions = new Set(
  `ABORT ADD CLONE CLUSTER DISABLE DROP ENABLE MODIFY PUBLISH RECLUSTER REFRESH REMOVE RENAME RESET RESUME ROTATE SET SUSPEND SWAP
  UNSET`.split(/\s+/),
)

/** Words that stand before the type of an object, and so are none. */
const heads = new Set(
  'ALTER CREATE DEFINE DESC DESCRIBE DROP EXISTS IF OR REPLACE SHOW SNOWFLAKE TERSE UNDROP'.split(' '),
)

/** Words that known statements have behind their verb: in front of them the verb is missing, not unknown. */
let nouns: ReadonlySet<string> | undefined

function nounsOf(): ReadonlySet<string> {
  nouns ??= new Set([
    ...objectTypes.flatMap((type) => [...type.split(' '), ...pluralOf(type).split(' ')]),
    ...`APPLY BACKUPS CALLER COLUMNS FILES FUTURE GLOBAL GRANTS IMMEDIATE IMPORTED INHERITED JOB KEYS LOCAL LOCKS MANAGE MODIFY
    MONITOR OBJECTS OPERATE OVERWRITE OWNERSHIP PARAMETERS PLANS PRICING PRIMARY PRIVILEGES READ RECURSIVE REFERENCES RELEASE RUN SECONDARY
    SECURE TEMP TEMPORARY TERSE TOP TRANSACTION TRANSACTIONS TRANSIENT USAGE VARIABLES VERSIONS VOLATILE WORK`.split(
      /\s+/,
    ),
  ])
  return nouns
}

/** A word that could be a verb or a type: letters only, and enough of them. */
const wordLike = /^[A-Z_]{3,}$/

/**
 * A statement whose verb nobody knows. It has to look like one: a word that is not reserved, that is not nearly a known verb,
 * with nothing behind it or another word or constant, and not inside another statement or a block. Everything else is a
 * syntax error: `FROM t SELECT`, `SELCT 1`, `f(1)`, and `SCHEMA a.b`, which has lost its verb.
 */
export function parseUnknownVerb(cursor: Cursor, verbs: readonly string[]): UnknownStatement {
  const next = cursor.peek(1)
  const goesOn =
    next.kind === 'word'
      ? !verbs.includes(next.value) && (!reservedWords.has(next.value) || prepositions.has(next.value))
      : next.kind !== 'symbol' || next.value === ';'
  const isNoun = nounsOf().has(cursor.peek().value)
  if (!goesOn || isNoun || !startsAlone(cursor, cursor.start()) || !couldBeKeyword(cursor, new Set(verbs))) {
    for (const verb of verbs) cursor.at(verb)
    cursor.fail('a statement')
  }
  return readRest(cursor, cursor.start())
}

/** Whether nothing stands before an offset: blocks and statements that hold others have to be known as a whole. */
function startsAlone(cursor: Cursor, start: number): boolean {
  let back = -1
  while (cursor.peek(back).kind !== 'end' && cursor.peek(back).start >= start) back -= 1
  return cursor.peek(back).kind === 'end'
}

/**
 * A statement about a type of objects that nobody knows, from its verb on: `CREATE GADGET g SIZE = 1`. A name has to follow;
 * `CREATE t (a INT)` and `ALTER t ADD COLUMN a INT` have forgotten the type, and `SHOW ALL TABLES` says too much: syntax errors.
 *
 * @param types The types that are known.
 */
export function parseUnknownObject(cursor: Cursor, start: number, types: Iterable<string>): UnknownStatement {
  const known = new Set(heads)
  for (const type of types) for (const word of type.split(' ')) known.add(word)
  const { kind, value } = cursor.peek(1)
  const named =
    kind === 'quotedIdentifier' ||
    (kind === 'word' && !reservedWords.has(value) && !actions.has(value) && !known.has(value)) ||
    (kind === 'word' && value === 'IF')
  if (!named || !startsAlone(cursor, start) || !couldBeKeyword(cursor, known)) {
    for (const type of types) cursor.at(type)
    cursor.fail('the type of an object')
  }
  return readRest(cursor, start)
}

function couldBeKeyword(cursor: Cursor, known: ReadonlySet<string>): boolean {
  const { kind, value } = cursor.peek()
  if (kind !== 'word' || !wordLike.test(value) || reservedWords.has(value)) return false
  return !known.has(value) && suggestWord(value, known) === undefined
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
