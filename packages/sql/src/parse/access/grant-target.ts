import type { GrantOnObject, GrantOnObjects, GrantTarget } from '../../tree/access/grant-target.ts'
import { objectTypes } from '../../tree/name/object-type.ts'
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
  if (scope === undefined) {
    const bare = atBareName(cursor, /^(TO|FROM)$/)
    return node<GrantOnObject>({
      kind: 'grantOnObject',
      ...(bare
        ? { objectType: 'TABLE', class: undefined, name: parseObjectName(cursor), argumentTypes: undefined }
        : parseNamedObject(cursor)),
      bare,
      span: cursor.span(start),
    })
  }
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

const objectWords: ReadonlySet<string> = new Set(objectTypes)

/** Whether nothing but a name stands before one of some words; the types of objects are no names there. */
export function atBareName(cursor: Cursor, ends: RegExp): boolean {
  let last = 0
  while (isName(cursor, last) && cursor.atSymbol('.', last + 1)) last += 2
  if (!isName(cursor, last) || !ends.test(cursor.peek(last + 1).value)) return false
  return last > 0 || !objectWords.has(cursor.peek().value)
}

const isName = (cursor: Cursor, ahead: number): boolean => {
  const { kind } = cursor.peek(ahead)
  return kind === 'word' || kind === 'quotedIdentifier'
}
