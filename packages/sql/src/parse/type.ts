import type { TypeArgument, TypeField, TypeName } from '../tree/type/type-name.ts'
import type { Cursor } from './cursor.ts'
import { atIntervalUnit, parseIntervalUnit } from './interval-unit.ts'
import { reservedWords } from './keywords.ts'
import { parseList } from './list.ts'
import { parseAnyIdentifier } from './name.ts'
import { node } from './node.ts'
import { parseInteger, parseString } from './string.ts'

const twoWords: ReadonlyMap<string, string> = new Map([
  ['DOUBLE', 'PRECISION'],
  ['CHAR', 'VARYING'],
  ['CHARACTER', 'VARYING'],
  ['NCHAR', 'VARYING'],
])

/** Types whose arguments are types. */
const ofTypes: ReadonlySet<string> = new Set(['ARRAY', 'MAP', 'VECTOR', 'PERIOD'])
/** Types whose arguments are names with types; those of a TABLE may do without names. */
const ofFields: ReadonlySet<string> = new Set(['OBJECT', 'TABLE'])

const zones = [
  ['WITHOUT TIME ZONE', '_NTZ'],
  ['WITH LOCAL TIME ZONE', '_LTZ'],
  ['WITH TIME ZONE', '_TZ'],
] as const

const none: readonly TypeArgument[] = []

/** A data type: `NUMBER(10,2)`, `ARRAY(VARCHAR NOT NULL)`, `OBJECT(a INT, b MAP(VARCHAR, DATE))`. */
export function parseType(cursor: Cursor): TypeName {
  const start = cursor.start()
  const { kind, value } = cursor.peek()
  if (kind !== 'word' || (value !== 'TABLE' && reservedWords.has(value))) cursor.fail('a data type')
  const mark = cursor.enter()
  let name = cursor.advance().value
  const second = twoWords.get(name)
  if (second !== undefined && cursor.take(second)) name += ` ${second}`
  const empty = takeEmpty(cursor, name) ? true : undefined
  let args = cursor.atSymbol('(') && !cursor.atSymbol('+', 1) ? parseArguments(cursor, name) : none
  if (name === 'TIMESTAMP') {
    const zone = zones.find(([words]) => cursor.takeOneOf([words]) !== undefined)
    if (zone !== undefined) name += zone[1]
    if (zone !== undefined && args === none && cursor.atSymbol('(')) args = parseArguments(cursor, name)
  } else if (name === 'INTERVAL' && atIntervalUnit(cursor)) args = [parseIntervalUnit(cursor)]
  cursor.leave(mark)
  return node<TypeName>({ kind: 'typeName', name, arguments: args, empty, span: cursor.span(start) })
}

/** `OBJECT()`. */
const takeEmpty = (cursor: Cursor, name: string): boolean =>
  ofFields.has(name) && cursor.atSymbol(')', 1) && cursor.takeSymbol('(') && cursor.takeSymbol(')')

function parseArguments(cursor: Cursor, name: string): readonly TypeArgument[] {
  cursor.expectSymbol('(')
  const args = parseList(cursor, (inner) => parseArgument(inner, name))
  cursor.expectSymbol(')')
  return args
}

function parseArgument(cursor: Cursor, name: string): TypeArgument {
  const start = cursor.start()
  if (cursor.peek().kind === 'number') {
    const value = parseInteger(cursor)
    return { kind: 'typeSize', value, span: cursor.span(start) }
  }
  if (ofFields.has(name) && !(name === 'TABLE' && atLoneType(cursor))) {
    const field = parseAnyIdentifier(cursor)
    const type = parseType(cursor)
    const notNull = cursor.take('NOT', 'NULL')
    const comment = cursor.take('COMMENT') ? parseString(cursor) : undefined
    return node<TypeField>({
      kind: 'typeField',
      name: field,
      type,
      notNull,
      comment,
      span: cursor.span(start),
    })
  }
  if (!ofTypes.has(name) && name !== 'TABLE') cursor.fail('a whole number')
  const type = parseType(cursor)
  const notNull = cursor.take('NOT', 'NULL')
  return { kind: 'typeItem', type, notNull, span: cursor.span(start) }
}

/** Whether a type comes next, not the name of a column: `TABLE (NUMBER, VARCHAR(10))`. */
const atLoneType = (cursor: Cursor): boolean =>
  cursor.atSymbol(',', 1) || cursor.atSymbol(')', 1) || cursor.atSymbol('(', 1)
