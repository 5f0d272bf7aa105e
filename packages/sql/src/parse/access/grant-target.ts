import type { GrantTarget } from '../../tree/access/grant-target.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { parseObjectType, parsePluralType } from '../object-type.ts'

/** What stands after ON. */
export function parseGrantTarget(cursor: Cursor): GrantTarget {
  const start = cursor.start()
  if (cursor.take('ACCOUNT')) return { kind: 'grantOnAccount', span: cursor.span(start) }
  const scope = cursor.takeOneOf(['ALL', 'FUTURE'])
  if (scope !== undefined) {
    const objectType = parsePluralType(cursor) ?? cursor.fail('the type of objects')
    cursor.expect('IN')
    const container = cursor.takeOneOf(['SCHEMA', 'DATABASE']) ?? cursor.fail('SCHEMA or DATABASE')
    const name = parseObjectName(cursor)
    return { kind: 'grantOnObjects', scope, objectType, container, name, span: cursor.span(start) }
  }
  const objectType = parseObjectType(cursor) ?? cursor.fail('the type of an object')
  if (objectType === 'FUNCTION' || objectType === 'PROCEDURE') cursor.refuse(`Grants on a ${objectType}`)
  const name = parseObjectName(cursor)
  return { kind: 'grantOnObject', objectType, name, span: cursor.span(start) }
}

/** `SELECT, CREATE TABLE, …` up to ON. */
export const parsePrivileges = (cursor: Cursor): readonly string[] => parseList(cursor, parsePrivilege)

function parsePrivilege(cursor: Cursor): string {
  const words: string[] = []
  while (cursor.peek().kind === 'word' && !cursor.at('ON')) words.push(cursor.advance().value)
  if (words.length === 0) cursor.fail('a privilege')
  if (cursor.atSymbol('(')) cursor.refuse('A privilege on columns')
  const privilege = words.join(' ')
  return privilege === 'ALL PRIVILEGES' ? 'ALL' : privilege
}
