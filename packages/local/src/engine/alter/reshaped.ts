import type { Table } from '../../catalog/securable.ts'
import type { Execution } from '../execution.ts'

/** Rows of before no longer fit the columns. */
export function reshaped({ state }: Execution, table: Table): void {
  table.shaped = state.commits.latest()
}
