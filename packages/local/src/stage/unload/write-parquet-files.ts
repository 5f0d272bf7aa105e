import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Execution } from '../../engine/execution.ts'
import { runInDuckDb } from '../../engine/run-in-duckdb.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { derivedColumn, quoted, textLiteral } from '../../translate/emitted.ts'
import type { UnloadOptions } from './unload-options.ts'
import type { UnloadedFile } from './unloaded-file.ts'
import { type UnloadedColumn, unloaded } from './unloaded-rows.ts'

/** The compression inside of Parquet files. @throws SQL.UNSUPPORTED */
export function parquetCompression({ COMPRESSION }: UnloadOptions['format']): 'snappy' | 'uncompressed' {
  const name = String(COMPRESSION ?? 'AUTO').toUpperCase()
  if (name === 'AUTO' || name === 'SNAPPY') return 'snappy'
  if (name === 'NONE') return 'uncompressed'
  throw unsupportedFeature(`COMPRESSION = ${name}`)
}

/** Writes the unloaded rows as Parquet, a file for every partition. */
export async function writeParquetFiles(
  execution: Execution,
  columns: readonly UnloadedColumn[],
  { format, header }: UnloadOptions,
  folder: string,
): Promise<readonly UnloadedFile[]> {
  if (columns.some(({ type }) => type?.kind === 'timestamp' && type.zone !== 'ntz'))
    throw invalidStatement('TIMESTAMP_TZ and LTZ types are not supported for unloading to Parquet.')
  const values = columns.map(
    ({ name }, index) => `${derivedColumn(index)} AS ${quoted(header ? name : `col${index + 1}`)}`,
  )
  const parts = await execution.session.duck.run(
    `SELECT part, count(*) FROM ${unloaded} GROUP BY part ORDER BY part NULLS FIRST`,
    [],
    execution.signal,
    (result) => result.getRows(),
  )
  const files: UnloadedFile[] = []
  for (const [index, [value, count]] of parts.entries()) {
    const part = value === null ? null : String(value)
    const file = join(folder, `${index}.parquet`)
    const where = part === null ? 'part IS NULL' : `part = ${textLiteral(part)}`
    await runInDuckDb(
      execution,
      `COPY (SELECT ${values.join(', ')} FROM ${unloaded} WHERE ${where} ORDER BY rowid) TO ${textLiteral(file)} (FORMAT parquet, COMPRESSION ${parquetCompression(format)})`,
    )
    const { size } = statSync(file)
    files.push({ file, part, rows: Number(count), plainSize: size, size })
  }
  return files
}
