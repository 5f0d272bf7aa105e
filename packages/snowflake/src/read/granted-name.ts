import { isMeshError, parseQualifiedName, type QualifiedName } from '@mesh/core'
import type { ObjectAddress, ObjectKind } from '../object/address.ts'

/**
 * The exact name in a SHOW GRANTS result. It is written as an identifier, quoted where needed, except that names of one part
 * come bare. A database role of the same database may come without it; `role` then gives the database.
 */
export function grantedName(kind: ObjectKind, written: string, role?: ObjectAddress): QualifiedName {
  if (kind === 'database' || kind === 'warehouse' || kind === 'role') return { name: onePart(written) }
  const { database, schema, name } = parseQualifiedName(written)
  if (kind !== 'schema' && kind !== 'database-role')
    return { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }), name }
  const home = schema ?? role?.name.database
  return { ...(home !== undefined && { database: home }), name }
}

function onePart(written: string): string {
  if (!written.startsWith('"') || !written.endsWith('"')) return written
  try {
    return parseQualifiedName(written).name
  } catch (error) {
    if (isMeshError(error, 'CORE.INVALID_IDENTIFIER')) return written
    throw error
  }
}
