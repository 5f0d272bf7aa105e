import { listObjects } from '../../catalog/list-objects.ts'
import type { Table } from '../../catalog/object/relation.ts'
import type { Execution } from '../execution.ts'

/**
 * Makes the materialized views of a table invalid for good: a column of it was changed or dropped.
 *
 * Source: https://docs.snowflake.com/en/user-guide/views-materialized#changing-or-dropping-columns-in-the-base-table
 */
export function invalidateViews({ state }: Execution, table: Table): void {
  for (const each of listObjects(state.catalog.account))
    if (each.kind === 'VIEW' && each.materialized?.base === table)
      each.materialized.invalid = 'Base table columns were changed or dropped.'
}
