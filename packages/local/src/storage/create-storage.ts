import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { storageType } from '../translate/storage-type.ts'
import { storedName } from '../translate/stored-name.ts'
import { rowColumn, sinceColumn, untilColumn } from './hidden-columns.ts'
import { lifetime, pastTable, presentTable, type Stored } from './stored.ts'

/** Makes the DuckDB tables of a new table; `definitions` say its columns as DuckDB has them. */
export async function createStorage(
  execution: Execution,
  table: Stored,
  definitions: readonly string[],
): Promise<void> {
  const hidden = [`${quoted(rowColumn)} BIGINT`, `${quoted(sinceColumn)} BIGINT`]
  const past = table.columns.map((each) => `${quoted(storedName(each))} ${storageType(each.type)}`)
  await runInDuckDb(
    execution,
    `CREATE ${lifetime(table)}TABLE ${presentTable(table)} (${[...definitions, ...hidden].join(', ')})`,
  )
  await runInDuckDb(
    execution,
    `CREATE ${lifetime(table)}TABLE ${pastTable(table)} (${[...past, ...hidden, `${quoted(untilColumn)} BIGINT`].join(', ')})`,
  )
}
