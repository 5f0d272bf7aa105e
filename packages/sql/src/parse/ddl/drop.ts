import type { Drop } from '../../tree/ddl/drop.ts'
import type { Undrop } from '../../tree/ddl/undrop.ts'
import type { Cursor } from '../cursor.ts'
import { parseNamed, parseNamedObject, parseTypeOrClass } from '../named-object.ts'
import { node } from '../node.ts'
import { parseProperties } from '../property.ts'

/** `DROP <type> [IF EXISTS] name [CASCADE | RESTRICT | FORCE]`. */
export function parseDrop(cursor: Cursor): Drop {
  const start = cursor.start()
  cursor.expect('DROP')
  const type = parseTypeOrClass(cursor)
  const ifExists = cursor.take('IF', 'EXISTS')
  const named = parseNamed(cursor, type)
  const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT', 'FORCE'])
  const properties = parseProperties(cursor)
  return node<Drop>({ kind: 'drop', ifExists, ...named, behavior, properties, span: cursor.span(start) })
}

/** `UNDROP <type> name`. */
export function parseUndrop(cursor: Cursor): Undrop {
  const start = cursor.start()
  cursor.expect('UNDROP')
  const named = parseNamedObject(cursor)
  return node<Undrop>({ kind: 'undrop', ...named, span: cursor.span(start) })
}
