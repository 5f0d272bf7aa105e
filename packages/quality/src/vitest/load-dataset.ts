import { lowerType } from '@mesh/contracts'
import type { ContractFrame } from '../dataset/contract-frame.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { keyOf } from '../dataset/key-of.ts'
import type { LoadingClient } from '../expectation/load-engine.ts'

/** Makes the tables of a contract that have rows, under their stored names, and fills them. */
export async function loadDataset(
  client: LoadingClient,
  { tables }: ContractFrame,
  data: Dataset,
): Promise<void> {
  for (const { name, stored, columns } of tables) {
    const rows = data[name]?.map((row) =>
      Object.fromEntries(columns.map((column) => [column.stored, row[keyOf(column, row)]])),
    )
    const typed = columns.map((column) => ({ name: column.stored, type: lowerType(column.property) }))
    if (rows !== undefined) await client.load(stored.name, rows, { columns: typed })
  }
}
