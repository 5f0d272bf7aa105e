import type { SqlNode } from '../../tree/sql-node.ts'
import type { Cursor } from '../cursor.ts'
import { parseArgument } from '../expression/argument.ts'
import { reservedWords } from '../keywords.ts'
import { atIdentifier, parseIdentifier, parseObjectName } from '../name.ts'
import { atProperty, parseProperties, parseProperty, parsePropertyValue, parseTag } from '../property.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseQueryAt, parseStatementInside } from '../rules.ts'
import { parseStageLocation } from '../stage/stage-location.ts'
import { parseType } from '../type.ts'

/** How something between the keywords of a phrase starts and is read. */
interface Slot {
  /** What it is called where it is missing. */
  readonly expected: string
  /** Whether the token ahead can start it. */
  starts(cursor: Cursor, ahead: number): boolean
  read(cursor: Cursor): SqlNode | readonly SqlNode[]
}

const atKind =
  (...kinds: readonly string[]) =>
  (cursor: Cursor, ahead: number): boolean =>
    kinds.includes(cursor.peek(ahead).kind)

const startsValue = (cursor: Cursor, ahead: number): boolean => {
  const { kind, value } = cursor.peek(ahead)
  return kind === 'symbol' ? '([{-+:'.includes(value) : kind !== 'end'
}

function parseAssignments(cursor: Cursor): readonly SqlNode[] {
  const parts: SqlNode[] = [parseProperty(cursor)]
  while (cursor.atSymbol(',') && atProperty(cursor, 1)) {
    const { span } = cursor.advance()
    parts.push({ kind: 'keyword', text: ',', span }, parseProperty(cursor))
  }
  return parts
}

function parseTagList(cursor: Cursor): readonly SqlNode[] {
  const parts: SqlNode[] = [parseTag(cursor)]
  while (cursor.atSymbol(',')) {
    const { span } = cursor.advance()
    parts.push({ kind: 'keyword', text: ',', span }, parseTag(cursor))
  }
  return parts
}

/** A reserved word that is a value is no name: written in quotes it would be another one. */
function readValue(cursor: Cursor): SqlNode {
  const value = parsePropertyValue(cursor)
  const word = value.kind === 'objectName' && value.parts.length === 1 ? value.parts[0] : undefined
  return word !== undefined && !word.quoted && reservedWords.has(word.name)
    ? { kind: 'keyword', text: word.name, span: value.span }
    : value
}

const slots = {
  name: { expected: 'a name', starts: atIdentifier, read: (cursor) => parseObjectName(cursor) },
  identifier: { expected: 'a name', starts: atIdentifier, read: (cursor) => parseIdentifier(cursor) },
  text: {
    expected: 'a text in quotes',
    starts: atKind('string'),
    read: (cursor) => {
      const { kind, value, span } = cursor.peek()
      if (kind !== 'string') cursor.fail('a text in quotes')
      cursor.advance()
      return { kind: 'stringLiteral', value, span }
    },
  },
  number: {
    expected: 'a number',
    starts: atKind('number'),
    read: (cursor) => {
      const { kind, text, span } = cursor.peek()
      if (kind !== 'number') cursor.fail('a number')
      cursor.advance()
      return { kind: 'numberLiteral', text, span }
    },
  },
  /** A number that may have a minus sign. */
  signed: {
    expected: 'a number',
    starts: (cursor, ahead) => cursor.atSymbol('-', ahead) || cursor.peek(ahead).kind === 'number',
    read: (cursor) => {
      const start = cursor.start()
      const sign = cursor.takeSymbol('-') ? '-' : ''
      const { kind, text } = cursor.peek()
      if (kind !== 'number') cursor.fail('a number')
      cursor.advance()
      return { kind: 'numberLiteral', text: `${sign}${text}`, span: cursor.span(start) }
    },
  },
  /** Any one word, kept as a keyword. */
  word: {
    expected: 'a word',
    starts: atKind('word'),
    read: (cursor) => {
      const { kind, value, span } = cursor.peek()
      if (kind !== 'word') cursor.fail('a word')
      cursor.advance()
      return { kind: 'keyword', text: value, span }
    },
  },
  value: { expected: 'a value', starts: startsValue, read: readValue },
  property: { expected: 'an option such as KEY = value', starts: atProperty, read: parseProperty },
  properties: {
    expected: 'an option such as KEY = value',
    starts: atProperty,
    read: (cursor) => {
      if (!atProperty(cursor)) cursor.fail('an option such as KEY = value')
      return parseProperties(cursor)
    },
  },
  /** `KEY = value, …` where the commas must stay. */
  assignments: { expected: 'an option such as KEY = value', starts: atProperty, read: parseAssignments },
  tags: { expected: 'the name of a tag', starts: atIdentifier, read: parseTagList },
  expression: { expected: 'a value', starts: startsValue, read: parseExpressionAt },
  query: {
    expected: 'a query',
    starts: (cursor, ahead) => atQuery(cursor, ahead),
    read: (cursor) => (atQuery(cursor) ? parseQueryAt(cursor) : cursor.fail('a query')),
  },
  statement: { expected: 'a statement', starts: atKind('word'), read: parseStatementInside },
  type: { expected: 'a type', starts: atKind('word'), read: parseType },
  stage: {
    expected: 'a stage such as @name/path',
    starts: atKind('stage', 'string'),
    read: parseStageLocation,
  },
  /** A stage, or the address of a workspace, a project or a package as a text: `'snow://…'`. */
  source: {
    expected: 'a stage such as @name/path',
    starts: atKind('stage', 'string'),
    read: (cursor) => {
      const { kind, value, span } = cursor.peek()
      if (kind !== 'string' || value.startsWith('@')) return parseStageLocation(cursor)
      cursor.advance()
      return { kind: 'stringLiteral', value, span }
    },
  },
  argument: { expected: 'a value', starts: startsValue, read: parseArgument },
} as const satisfies Readonly<Record<string, Slot>>

/** What may stand in angle brackets in a pattern. */
export type SlotName = keyof typeof slots

/** Whether a name is one of the slots. */
export const isSlotName = (name: string): name is SlotName => Object.hasOwn(slots, name)

/** The slot of a name. */
export const slotOf = (name: SlotName): Slot => slots[name]
