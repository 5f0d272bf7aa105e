import type { ProductShape, SqlClient } from '@mesh/core'
import { type LoadProgress, landingsOf, loadFiles } from '@mesh/snowflake'
import { dataFiles } from '../data-files.ts'

/** Rows that each table got, by the table's stored name. */
export type LoadedRows = Readonly<Record<string, number>>

/** Puts the files of every product into its stage and copies them into its tables. */
export async function loadData(
  client: SqlClient,
  shapes: readonly ProductShape[],
  options: {
    readonly signal?: AbortSignal
    readonly onProgress?: (table: string, progress: LoadProgress) => void
  },
): Promise<LoadedRows> {
  const { signal, onProgress } = options
  const loaded: Record<string, number> = {}
  for (const landing of shapes.flatMap((shape) => landingsOf(shape))) {
    const table = landing.table.name
    const report = await loadFiles(client, {
      ...landing,
      files: dataFiles[table] ?? [],
      ...(signal && { signal }),
      onProgress: (progress) => onProgress?.(table, progress),
    })
    loaded[table] = report.rowsLoaded
  }
  return loaded
}
