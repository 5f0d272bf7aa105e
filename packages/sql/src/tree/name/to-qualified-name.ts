import type { QualifiedName } from '@mesh/core'
import { invalidObjectName } from '../../errors.ts'
import type { ObjectName } from './object-name.ts'

/**
 * The name of an object as the rest of Mesh knows it.
 *
 * @throws SQL.INVALID_NAME when it has more than three parts.
 */
export function toQualifiedName(name: ObjectName): QualifiedName {
  const [last, schema, database, ...rest] = name.parts.map((part) => part.name).reverse()
  if (last === undefined || rest.length > 0) throw invalidObjectName(name.parts.map((part) => part.name))
  return { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }), name: last }
}
