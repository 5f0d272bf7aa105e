import type { Use, UseSecondaryRoles } from '../../tree/session/use.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'

/** `USE [ROLE | DATABASE | SCHEMA | WAREHOUSE | APPLICATION] name`, `USE SECONDARY ROLES …`. */
export function parseUse(cursor: Cursor): Use | UseSecondaryRoles {
  const start = cursor.start()
  cursor.expect('USE')
  if (cursor.take('SECONDARY')) {
    cursor.expect('ROLES')
    const mode = cursor.takeOneOf(['ALL', 'NONE']) ?? 'LIST'
    const roles =
      mode === 'LIST' ? parseList(cursor, (inner) => parseIdentifier(inner, 'ALL, NONE or a role')) : []
    return { kind: 'useSecondaryRoles', mode, roles, span: cursor.span(start) }
  }
  const found = cursor.takeOneOf(['ROLE', 'DATABASE', 'SCHEMA', 'WAREHOUSE', 'APPLICATION'])
  const name = parseObjectName(cursor, 'a name', found === undefined || found === 'SCHEMA' ? 2 : 1)
  const objectType = found ?? (name.parts.length > 1 ? 'SCHEMA' : 'DATABASE')
  return { kind: 'use', objectType, name, span: cursor.span(start) }
}
