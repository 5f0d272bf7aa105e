import type { GrantOnObject, GrantOnObjects, GrantTarget } from '../../tree/access/grant-target.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseNamedObject } from '../named-object.ts'
import { node } from '../node.ts'
import { parsePluralType } from '../object-type.ts'

const containers = ['SCHEMA', 'DATABASE', 'ACCOUNT', 'APPLICATION PACKAGE', 'APPLICATION'] as const

/** What stands after ON. */
export function parseGrantTarget(cursor: Cursor): GrantTarget {
  const start = cursor.start()
  if (cursor.take('ACCOUNT')) return { kind: 'grantOnAccount', span: cursor.span(start) }
  const scope = cursor.takeOneOf(['ALL', 'FUTURE'])
  if (scope === undefined)
    return node<GrantOnObject>({
      kind: 'grantOnObject',
      ...parseNamedObject(cursor),
      span: cursor.span(start),
    })
  const objectType = parsePluralType(cursor) ?? cursor.fail('the type of objects')
  cursor.expect('IN')
  const container = cursor.takeOneOf(containers) ?? cursor.fail('SCHEMA, DATABASE or ACCOUNT')
  const name = container === 'ACCOUNT' ? undefined : parseObjectName(cursor)
  return node<GrantOnObjects>({
    kind: 'grantOnObjects',
    scope,
    objectType,
    container,
    name,
    span: cursor.span(start),
  })
}
