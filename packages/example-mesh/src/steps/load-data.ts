import { stat } from 'node:fs/promises'
import type { ProductShape, SqlClient } from '@mesh/core'
import { type LoadProgress, landingsOf, loadFiles } from '@mesh/snowflake'
import { dataFiles } from '../data-files.ts'

/** Rows that each table got, by the table's stored name. */
export type LoadedRows = Readonly<Record<string, number>>

/** Where loading stands: `fraction` of all bytes, half of it for the way to the stage and half for the way into the table. */
export interface DataProgress {
  readonly table: string
  readonly phase: LoadProgress['phase']
  readonly fraction: number
}

/** Puts the files of every product into its stage and copies them into its tables. */
export async function loadData(
  client: SqlClient,
  shapes: readonly ProductShape[],
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: DataProgress) => void },
): Promise<LoadedRows> {
  const { signal, onProgress } = options
  const landings = await Promise.all(
    shapes
      .flatMap((shape) => landingsOf(shape))
      .map(async (landing) => {
        const files = dataFiles[landing.table.name] ?? []
        // A file that is not there is for loadFiles to report.
        const sizes = await Promise.all(
          files.map((file) =>
            stat(file).then(
              ({ size }) => size,
              () => 0,
            ),
          ),
        )
        return { landing, files, bytes: sizes.reduce((sum, size) => sum + size, 0) }
      }),
  )
  const total = landings.reduce((sum, { bytes }) => sum + bytes, 0)
  const loaded: Record<string, number> = {}
  let before = 0
  for (const { landing, files, bytes } of landings) {
    const table = landing.table.name
    const report = await loadFiles(client, {
      ...landing,
      files,
      ...(signal && { signal }),
      onProgress: ({ phase, bytesDone }) =>
        onProgress?.({
          table,
          phase,
          fraction: (before + (phase === 'done' ? bytes : bytesDone / 2)) / total,
        }),
    })
    loaded[table] = report.rowsLoaded
    before += bytes
  }
  return loaded
}
