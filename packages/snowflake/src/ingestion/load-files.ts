import { basename } from 'node:path'
import { type QueryOptions, type SqlClient, type SqlRow, sqlFailure } from '@mesh/core'
import { fileFormatDefinition } from '../compile/compile-landing.ts'
import { unsupported } from '../errors.ts'
import { compileStatement } from '../statement/compile-statement.ts'
import { copyFiles, putFile } from '../statement/load.ts'
import type { LoadOptions, LoadProgress, LoadReport } from './load-options.ts'
import { findLocalFiles, type LocalFile } from './local-files.ts'
import { putUrl, withPlainPath } from './with-plain-path.ts'

/** Most names in FILES. Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table */
const mostFiles = 1000

/**
 * Puts files on a stage and copies them into a table with one COPY INTO: all rows of all files, or none. Snowflake remembers
 * what it loaded, so loading the same files again adds nothing.
 *
 * @throws SNOWFLAKE.FILE_MISSING, SNOWFLAKE.FILE_NAME_CLASH before anything is sent.
 * @throws SNOWFLAKE.UNSUPPORTED for more than 1,000 files, and for Parquet or JSON by position.
 * @throws SQL.*
 * @example
 * for (const landing of landingsOf(product)) await loadFiles(client, { ...landing, files: ['airports.csv'] })
 */
export async function loadFiles(client: SqlClient, options: LoadOptions): Promise<LoadReport> {
  const started = performance.now()
  const { table, stage, format, match, signal, tag } = options
  const definition = fileFormatDefinition(format, match)
  if (options.files.length > mostFiles)
    throw unsupported(
      `${options.files.length} files cannot be loaded at once`,
      `COPY INTO takes at most ${mostFiles}, and two statements would not be all or nothing.`,
      'Load them in several calls.',
    )
  const files = await findLocalFiles(options.files)
  const run: QueryOptions = { ...(signal !== undefined && { signal }), ...(tag !== undefined && { tag }) }
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0)
  let bytesDone = 0
  const tell = (file: string, phase: LoadProgress['phase'], rowsLoaded = 0) =>
    options.onProgress?.({ file, phase, bytesDone, bytesTotal, rowsLoaded })

  const staged: string[] = []
  for (const each of files) {
    if (signal?.aborted) throw sqlFailure('cancelled', { message: 'Loading was cancelled' })
    tell(each.file, 'uploading')
    staged.push(await upload(client, each, options, run))
    bytesDone += each.bytes
    tell(each.file, 'uploaded')
  }
  const last = files.at(-1)?.file
  if (last === undefined) return { rowsLoaded: 0, files: 0, bytes: 0, ms: performance.now() - started }
  tell(last, 'copying')
  const copied = await client.query(compileStatement(copyFiles(table, stage, staged, definition, match)), run)
  const rowsLoaded = copied.rows.reduce((sum, row) => sum + Number(row.rows_loaded ?? 0), 0)
  tell(last, 'done', rowsLoaded)
  return {
    rowsLoaded,
    files: files.length,
    bytes: bytesTotal,
    ms: performance.now() - started,
    ...(copied.queryId !== undefined && { queryId: copied.queryId }),
  }
}

/** Gives the name that the file has on the stage: PUT adds `.gz` when it compresses. */
async function upload(
  client: SqlClient,
  { path }: LocalFile,
  { stage, table, format }: LoadOptions,
  run: QueryOptions,
): Promise<string> {
  return withPlainPath(path, async (plain) => {
    const statement = compileStatement(putFile(putUrl(plain), stage, table, format.type !== 'parquet'))
    const [row]: readonly SqlRow[] = (await client.query(statement, run)).rows
    const target = row?.target
    return typeof target === 'string' && target !== '' ? target : basename(plain)
  })
}
