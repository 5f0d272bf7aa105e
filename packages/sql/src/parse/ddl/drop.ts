import type { Drop } from '../../tree/ddl/drop.ts'
import type { Undrop } from '../../tree/ddl/undrop.ts'
import { objectTypes } from '../../tree/name/object-type.ts'
import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { findTypeOrClass, parseNamed, parseNamedObject } from '../named-object.ts'
import { node } from '../node.ts'
import { parseProperties } from '../property.ts'
import { parseUnknownObject } from '../statement/unknown-statement.ts'

/** `DROP <type> [IF EXISTS] name [CASCADE | RESTRICT | FORCE]`. */
export function parseDrop(cursor: Cursor): Drop | UnknownStatement {
  const start = cursor.start()
  cursor.expect('DROP')
  const type = findTypeOrClass(cursor)
  if (type === undefined) return parseUnknownObject(cursor, start, objectTypes)
  const ifExists = cursor.take('IF', 'EXISTS')
  const named = parseNamed(cursor, type)
  const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT', 'FORCE'])
  const properties = parseProperties(cursor)
  return node<Drop>({ kind: 'drop', ifExists, ...named, behavior, properties, span: cursor.span(start) })
}

/** `UNDROP <type> name`, `UNDROP SNAPSHOT name RENAME TO name`. */
export function parseUndrop(cursor: Cursor): Undrop {
  const start = cursor.start()
  cursor.expect('UNDROP')
  const named = parseNamedObject(cursor)
  const renamed = named.objectType === 'SNAPSHOT' && cursor.take('RENAME', 'TO')
  const rename = renamed ? parseObjectName(cursor, 'the new name') : undefined
  return node<Undrop>({ kind: 'undrop', ...named, rename, span: cursor.span(start) })
}
