import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CopyIntoLocation } from '@mesh/sql'
import type { Execution } from '../../engine/execution.ts'
import { countColumn, type RowsOutcome, rowsOutcome, textColumn } from '../../engine/outcome.ts'
import { runInDuckDb } from '../../engine/run-in-duckdb.ts'
import { filesInTheWay } from '../../errors/load-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { type StagePlace, stagePlace } from '../stage-folder.ts'
import { type UnloadOptions, unloadOptions } from './unload-options.ts'
import type { UnloadedFile } from './unloaded-file.ts'
import { unloaded, unloadedRows } from './unloaded-rows.ts'
import { parquetCompression, writeParquetFiles } from './write-parquet-files.ts'
import { compressionOf, writeTextFiles } from './write-text-files.ts'

/**
 * COPY INTO a stage: the rows of a table or query as files, all of them or none.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-location
 */
export async function copyIntoLocation(execution: Execution, copy: CopyIntoLocation): Promise<RowsOutcome> {
  const place = stagePlace(execution, copy.location, 'WRITE')
  const options = unloadOptions(execution, copy, place)
  const ending = endingOf(options)
  const folder = mkdtempSync(join(execution.state.stageRoot, 'unload-'))
  try {
    const columns = await unloadedRows(execution, copy)
    const write = options.type === 'PARQUET' ? writeParquetFiles : writeTextFiles
    const files = await write(execution, columns, options, folder)
    await runInDuckDb(execution, `DROP TABLE ${unloaded}`)
    const isPartitioned = copy.partitionBy !== undefined
    const id = randomUUID()
    const paths = files.map((file, index) =>
      isPartitioned
        ? partitionPath(place, file, `data_${id}_0_${index}_0${ending}`)
        : pathOf(place, options, `_0_0_${index}${ending}`),
    )
    const taken = paths.filter((path) => existsSync(join(place.root, path)))
    if (taken.length > 0 && !options.overwrite) throw filesInTheWay(`${place.shown}${place.path}`)
    for (const [index, { file }] of files.entries()) {
      const target = join(place.root, paths[index] ?? '')
      mkdirSync(dirname(target), { recursive: true })
      renameSync(file, target)
    }
    execution.state.arrivals.add(place.root)
    return resultOf(options, files, paths)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The end of the names of files; none of a single file, whose name is the path. */
function endingOf({ format, single, type }: UnloadOptions): string {
  const own = format.FILE_EXTENSION
  if (type === 'PARQUET') {
    const compression = parquetCompression(format)
    return single ? '' : `.${compression === 'snappy' ? 'snappy.' : ''}parquet`
  }
  const { ending } = compressionOf(format)
  if (single) return ''
  return own === undefined || own === null ? `.${type.toLowerCase()}${ending}` : `.${String(own)}`
}

function pathOf({ path }: StagePlace, { single }: UnloadOptions, rest: string): string {
  const prefix = path === '' || path.endsWith('/') ? `${path}data` : path
  return single ? prefix : `${prefix}${rest}`
}

function partitionPath({ path }: StagePlace, { part }: UnloadedFile, name: string): string {
  const folder = (part ?? '__NULL__').replace(/^\/+|\/+$/g, '')
  if (folder.split('/').includes('..') || folder.includes('\0'))
    throw invalidStatement('A path in a stage cannot leave it.')
  return [path.replace(/\/+$/, ''), folder, name].filter((each) => each !== '').join('/')
}

function resultOf(
  { detailed }: UnloadOptions,
  files: readonly UnloadedFile[],
  paths: readonly string[],
): RowsOutcome {
  if (detailed)
    return rowsOutcome(
      [textColumn('FILE_NAME'), countColumn('FILE_SIZE'), countColumn('ROW_COUNT')],
      files.map(({ rows, size }, index) => [paths[index], size, rows]),
    )
  const sum = (of: (file: UnloadedFile) => number) => files.reduce((total, each) => total + of(each), 0)
  return rowsOutcome(
    [countColumn('rows_unloaded'), countColumn('input_bytes'), countColumn('output_bytes')],
    [[sum(({ rows }) => rows), sum(({ plainSize }) => plainSize), sum(({ size }) => size)]],
  )
}
