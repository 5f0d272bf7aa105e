import { presentTable, type Stored } from '../../storage/stored.ts'
import type { Execution } from '../execution.ts'

/** Whether there is any row in a table, also one that is not committed. */
export async function hasRows({ session, signal }: Execution, table: Stored): Promise<boolean> {
  const text = `SELECT 1 FROM ${presentTable(table)} LIMIT 1`
  const rows = await session.duck.run(text, [], signal, (result) => result.getRows())
  return rows.length > 0
}
