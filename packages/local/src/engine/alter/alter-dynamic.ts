import { listObjects } from '../../catalog/list-objects.ts'
import type { DynamicTable } from '../../catalog/object/relation.ts'
import type { Execution } from '../execution.ts'
import { refresh } from '../refresh.ts'

/**
 * REFRESH, SUSPEND and RESUME of a dynamic table. What reads it is suspended and resumed with it, unless somebody suspended it by itself.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-dynamic-table
 */
export async function changeDynamic(
  execution: Execution,
  table: DynamicTable,
  state: 'REFRESH' | 'SUSPEND' | 'RESUME',
): Promise<void> {
  if (state === 'REFRESH') await refresh(execution, table, 'MANUAL')
  else if (state === 'SUSPEND') suspend(execution, table, 'BY_USER')
  else resume(execution, table)
}

function suspend(execution: Execution, table: DynamicTable, by: 'BY_USER' | 'BY_UPSTREAM'): void {
  if ((table.suspended ?? null) === null) table.suspendedOn = execution.state.clock.now()
  if (table.suspended !== 'BY_USER') table.suspended = by
  for (const each of readersOf(execution, table))
    if ((each.suspended ?? null) === null) suspend(execution, each, 'BY_UPSTREAM')
}

function resume(execution: Execution, table: DynamicTable): void {
  table.suspended = null
  for (const each of readersOf(execution, table))
    if (each.suspended === 'BY_UPSTREAM') resume(execution, each)
}

/** The dynamic tables that were made from the rows of another one. */
const readersOf = ({ state }: Execution, { id }: DynamicTable): readonly DynamicTable[] =>
  [...listObjects(state.catalog.account)].filter(
    (each): each is DynamicTable => each.kind === 'DYNAMIC_TABLE' && each.inputs?.has(id) === true,
  )
