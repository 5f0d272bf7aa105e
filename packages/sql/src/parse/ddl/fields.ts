import type { TypeField } from '../../tree/type/type-name.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { parseType } from '../type.ts'

/** `(name type, …)`, also empty. */
export function parseFields(cursor: Cursor): readonly TypeField[] {
  cursor.expectSymbol('(')
  const fields = cursor.atSymbol(')') ? [] : parseList(cursor, parseField)
  cursor.expectSymbol(')')
  return fields
}

function parseField(cursor: Cursor): TypeField {
  const start = cursor.start()
  const name = parseIdentifier(cursor)
  const type = parseType(cursor)
  const notNull = cursor.take('NOT', 'NULL')
  return { kind: 'typeField', name, type, notNull, span: cursor.span(start) }
}
