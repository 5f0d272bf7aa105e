import type { Warehouse } from '../catalog/object/warehouse.ts'
import type { LoggedQuery } from '../usage/query-log.ts'
import { usesWarehouse } from '../usage/uses-warehouse.ts'
import { optionOf } from './warehouse-options.ts'

/** Whether a warehouse runs, and since when, in milliseconds. */
export interface WarehouseState {
  readonly started: boolean
  /** Null for one that never ran. */
  readonly resumedOn: number | null
}

/** How long a warehouse goes on after its last statement, in milliseconds. */
export function idleTime(warehouse: Warehouse): number {
  const seconds = Number(optionOf(warehouse, 'AUTO_SUSPEND'))
  return seconds === 0 ? Number.POSITIVE_INFINITY : seconds * 1000
}

/**
 * A warehouse is started until somebody suspends it, or nothing ran on it for its time of AUTO_SUSPEND; a statement starts it again.
 *
 * Source: https://docs.snowflake.com/en/user-guide/warehouses-overview#auto-suspension-and-auto-resumption
 */
export function warehouseState(
  warehouse: Warehouse,
  queries: Iterable<LoggedQuery>,
  now: number,
): WarehouseState {
  const idle = idleTime(warehouse)
  const after = warehouse.suspended?.after ?? null
  let resumedOn = warehouse.resumedOn === undefined ? warehouse.createdOn : warehouse.resumedOn
  let until =
    (warehouse.suspended ?? null) === null && resumedOn !== null ? resumedOn + idle : Number.NEGATIVE_INFINITY
  for (const query of after === null ? queries : since(queries, after)) {
    if (query.warehouse !== warehouse.name || !usesWarehouse(query)) continue
    if (query.startedAt > until) resumedOn = query.startedAt
    until = Math.max(until, (query.endedAt ?? now) + idle)
  }
  return { started: until > now, resumedOn }
}

/** The statements after one; all when it is not known any more. */
function since(queries: Iterable<LoggedQuery>, id: string): readonly LoggedQuery[] {
  const all = [...queries]
  return all.slice(all.findIndex((each) => each.id === id) + 1)
}

/** What a warehouse is that is suspended now: the statements until now do not start it. */
export const suspendedNow = (queries: Iterable<LoggedQuery>): { readonly after: string | null } => ({
  after: [...queries].at(-1)?.id ?? null,
})
