import type { Drop } from '../../tree/ddl/drop.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseObjectType } from '../object-type.ts'

/** `DROP <type> [IF EXISTS] name [CASCADE | RESTRICT]`. */
export function parseDrop(cursor: Cursor): Drop {
  const start = cursor.start()
  cursor.expect('DROP')
  const objectType = parseObjectType(cursor) ?? cursor.fail('the type of an object')
  if (objectType === 'FUNCTION' || objectType === 'PROCEDURE') cursor.refuse(`DROP ${objectType}`)
  const ifExists = cursor.take('IF', 'EXISTS')
  const name = parseObjectName(cursor)
  const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT'])
  return node<Drop>({ kind: 'drop', objectType, ifExists, name, behavior, span: cursor.span(start) })
}
