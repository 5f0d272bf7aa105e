import type { ObjectName } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { fullName } from '../catalog/securable-name.ts'
import { activeRoles, missingKind, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { doesNotExist } from '../errors.ts'
import { listing, shownInstant } from './listing.ts'

/** DESCRIBE of a database: its schemas; of a schema: its tables and views; of a warehouse: itself. */
export function describeContainer(
  { state: { catalog }, session }: Execution,
  objectType: 'DATABASE' | 'SCHEMA' | 'WAREHOUSE',
  name: ObjectName,
): RowsOutcome {
  const roles = activeRoles(catalog, session)
  const object = findObject(catalog, objectType, toQualifiedName(name), session)
  if (!sees(catalog, roles, object)) throw doesNotExist(missingKind(object), fullName(object))
  const inside =
    object.kind === 'DATABASE'
      ? [...object.schemas.values()]
      : object.kind === 'SCHEMA'
        ? [...object.relations.values()]
        : [object]
  const { columns, rows } = listing(
    ['created_on', 'name', 'kind'],
    inside
      .filter((each) => sees(catalog, roles, each))
      .map((each) => ({ created_on: shownInstant(each.createdOn), name: each.name, kind: each.kind })),
  )
  return rowsOutcome(columns, rows)
}
