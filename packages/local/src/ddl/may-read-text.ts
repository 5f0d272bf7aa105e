import type { AnySecurable } from '../catalog/object/securable.ts'
import { sees } from '../engine/access.ts'
import type { DdlContext } from './ddl-context.ts'

/** Whether the DDL of an object is told: of what is secure, and of procedures with the rights of their owner, to the owner alone. */
export function mayReadText({ catalog, roles }: DdlContext, object: AnySecurable): boolean {
  const isSecret =
    ('secure' in object && object.secure === true) ||
    (object.kind === 'PROCEDURE' && object.executeAs === 'OWNER')
  return isSecret ? catalog.book.holds(roles, object, ['OWNERSHIP']) : sees(catalog, roles, object)
}
