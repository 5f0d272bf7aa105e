import type { TypeArgument, TypeName } from '../tree/type/type-name.ts'
import type { Cursor } from './cursor.ts'
import { parseParenthesised } from './list.ts'
import { parseAnyIdentifier } from './name.ts'
import { parseInteger } from './string.ts'

const twoWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['DOUBLE', ['PRECISION']],
  ['CHAR', ['VARYING']],
  ['CHARACTER', ['VARYING']],
  ['NCHAR', ['VARYING']],
])

const structured: ReadonlySet<string> = new Set(['ARRAY', 'MAP', 'VECTOR'])

/** A data type: `NUMBER(10,2)`, `ARRAY(VARCHAR NOT NULL)`, `OBJECT(a INT, b MAP(VARCHAR, DATE))`. */
export function parseType(cursor: Cursor): TypeName {
  const start = cursor.start()
  if (cursor.peek().kind !== 'word') cursor.fail('a data type')
  const mark = cursor.enter()
  let name = cursor.advance().value
  for (const second of twoWords.get(name) ?? []) if (cursor.take(second)) name += ` ${second}`
  const args = cursor.atSymbol('(') ? parseArguments(cursor, name) : []
  if (name === 'TIMESTAMP' || name === 'TIME') name += zoneWords(cursor)
  cursor.leave(mark)
  return { kind: 'typeName', name, arguments: args, span: cursor.span(start) }
}

function zoneWords(cursor: Cursor): string {
  return cursor.takeOneOf(['WITHOUT TIME ZONE', 'WITH TIME ZONE', 'WITH LOCAL TIME ZONE']) === undefined
    ? ''
    : cursor.refuse('A type with TIME ZONE words (write TIMESTAMP_NTZ, TIMESTAMP_LTZ or TIMESTAMP_TZ)')
}

function parseArguments(cursor: Cursor, name: string): readonly TypeArgument[] {
  return parseParenthesised(cursor, (): TypeArgument => {
    const start = cursor.start()
    if (cursor.peek().kind === 'number') {
      const value = parseInteger(cursor)
      return { kind: 'typeSize', value, span: cursor.span(start) }
    }
    if (name === 'OBJECT') {
      const field = parseAnyIdentifier(cursor)
      const type = parseType(cursor)
      const notNull = cursor.take('NOT', 'NULL')
      return { kind: 'typeField', name: field, type, notNull, span: cursor.span(start) }
    }
    if (!structured.has(name)) cursor.fail('a whole number')
    const type = parseType(cursor)
    const notNull = cursor.take('NOT', 'NULL')
    return { kind: 'typeItem', type, notNull, span: cursor.span(start) }
  })
}
