import type { Execution } from '../engine/execution.ts'
import { textLiteral } from '../translate/emitted.ts'
import type { Stored } from './stored.ts'

/** Whether a table still has its rows: one that is dropped and not kept has lost them, whatever transactions are open. */
export async function isStored({ session }: Execution, { storage }: Stored): Promise<boolean> {
  const text = `SELECT 1 FROM duckdb_tables() WHERE table_name = ${textLiteral(storage)}`
  const rows = await session.duck.run(text, [], undefined, (result) => result.getRows())
  return rows.length > 0
}
