import type { ShowGrants } from '../../tree/show/show-grants.ts'
import { atBareName } from '../access/grant-target.ts'
import { parseNamedRole } from '../access/named-role.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseNamedObject } from '../named-object.ts'
import { type Fields, node } from '../node.ts'
import { parseInteger } from '../string.ts'
import { parseTextOrBind } from '../text-or-bind.ts'

type Subject = Fields<Pick<ShowGrants, 'objectType' | 'class' | 'name' | 'argumentTypes' | 'owner'>>

const nobody: Subject = {
  objectType: undefined,
  class: undefined,
  name: undefined,
  argumentTypes: undefined,
  owner: undefined,
}

/** `SHOW [FUTURE | CALLER] GRANTS [LIKE …] [ON … | TO … | OF … | IN …] [LIMIT n]` behind its first words. */
export function parseShowGrants(
  cursor: Cursor,
  start: number,
  words: 'GRANTS' | 'FUTURE GRANTS' | 'CALLER GRANTS',
): ShowGrants {
  const like = cursor.take('LIKE') ? parseTextOrBind(cursor, 'a pattern in quotes') : undefined
  const direction = cursor.takeOneOf(['ON', 'TO', 'OF', 'IN'])
  if (direction === undefined && words !== 'GRANTS') cursor.fail('ON, TO or IN')
  const subject = direction === undefined ? nobody : parseSubject(cursor, direction)
  const ofPackage =
    subject.objectType === 'SHARE' && cursor.take('IN', 'APPLICATION', 'PACKAGE')
      ? parseObjectName(cursor, 'an application package')
      : undefined
  const limit = cursor.take('LIMIT') ? parseInteger(cursor) : undefined
  return node<ShowGrants>({
    kind: 'showGrants',
    future: words === 'FUTURE GRANTS',
    caller: words === 'CALLER GRANTS',
    like,
    direction,
    ...subject,
    package: ofPackage,
    limit,
    span: cursor.span(start),
  })
}

function parseSubject(cursor: Cursor, direction: 'ON' | 'TO' | 'OF' | 'IN'): Subject {
  if (direction === 'ON' && cursor.take('ACCOUNT')) return { ...nobody, objectType: 'ACCOUNT' }
  if (direction === 'ON' && atBareName(cursor, /^(LIMIT|;|)$/))
    return { ...nobody, name: parseObjectName(cursor) }
  const role = direction === 'TO' || direction === 'OF' ? parseNamedRole(cursor) : undefined
  if (role === undefined) return { ...nobody, ...parseNamedObject(cursor) }
  return { ...nobody, objectType: role.roleType, class: role.class, name: role.role, owner: role.owner }
}
