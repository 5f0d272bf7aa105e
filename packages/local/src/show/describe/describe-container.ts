import type { Database } from '../../catalog/object/database.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { Warehouse } from '../../catalog/object/warehouse.ts'
import { activeRoles, sees } from '../../engine/access.ts'
import type { Execution } from '../../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { listing, shownInstant } from '../listing.ts'

/** DESCRIBE of a database: its schemas; of a schema: its tables and views; of a warehouse: itself. */
export function describeContainer(
  { state: { catalog }, session }: Execution,
  object: Database | Schema | Warehouse,
): RowsOutcome {
  const roles = activeRoles(catalog, session)
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
