import { formatIdentifier } from '@mesh/core'
import type { Catalog } from '../catalog/catalog.ts'
import type { Role } from '../catalog/object/role.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { fullName, nameParts } from '../catalog/securable-name.ts'

/** What spelling the DDL of objects takes. */
export interface DdlContext {
  readonly catalog: Catalog
  readonly roles: ReadonlySet<Role>
  /** Whether objects are made by their full names. */
  readonly full: boolean
}

/** The name that an object is made by. */
export const createdName = ({ full }: DdlContext, object: AnySecurable): string =>
  full ? fullName(object) : formatIdentifier(object.name)

/** The same with the last part in quotes, as Snowflake has it for functions and procedures. */
export function quotedName({ full }: DdlContext, object: AnySecurable): string {
  const quoted = `"${object.name.replaceAll('"', '""')}"`
  return full ? [...nameParts(object).slice(0, -1).map(formatIdentifier), quoted].join('.') : quoted
}
