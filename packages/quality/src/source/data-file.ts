import type { DataFileFormat, DataFiles } from '@mesh/core'
import { unknownFileFormat } from '../errors.ts'

/**
 * Files that are read as one table, for the option `tables` of {@link runChecks}. Paths are taken as they are, without
 * patterns; a relative one starts from the folder that the engine runs in.
 *
 * @throws QUALITY.UNKNOWN_FILE_FORMAT when the ending says nothing and no format is given.
 * @example
 * await runChecks(client, checks, { tables: { orders: dataFile('orders.parquet') } })
 */
export function dataFile(
  paths: string | readonly string[],
  options: {
    /** @defaultValue by the ending of the first path: `.parquet`, `.csv`, `.tsv`, `.json`, `.ndjson`, `.jsonl`, also with `.gz` */
    readonly format?: DataFileFormat
  } = {},
): DataFiles {
  const all = typeof paths === 'string' ? [paths] : paths
  const [first = ''] = all
  const format = options.format ?? formatOf(first)
  if (format === undefined) throw unknownFileFormat(first)
  return { kind: 'dataFiles', format, paths: all }
}

const endings: Readonly<Record<string, DataFileFormat>> = {
  parquet: 'parquet',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  ndjson: 'json',
  jsonl: 'json',
}

const formatOf = (path: string): DataFileFormat | undefined =>
  endings[/\.([a-z]+)(?:\.gz)?$/.exec(path.toLowerCase())?.[1] ?? '']
