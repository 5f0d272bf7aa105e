import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import type { Execution } from '../../engine/execution.ts'
import { queryInDuckDb } from '../../engine/run-in-duckdb.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { derivedColumn, emit, textType } from '../../translate/emitted.ts'
import { castTo } from '../../translate/translate-cast.ts'
import { csvSpelling } from './spell-csv-record.ts'
import type { UnloadOptions } from './unload-options.ts'
import type { UnloadedFile } from './unloaded-file.ts'
import { type UnloadedColumn, unloaded } from './unloaded-rows.ts'

type Compress = (text: Buffer) => Buffer

/** How files are compressed, with the end of their names. @throws SQL.UNSUPPORTED */
export function compressionOf({ COMPRESSION }: FormatOptions): {
  readonly ending: string
  readonly compress: Compress
} {
  const name = String(COMPRESSION ?? 'AUTO').toUpperCase()
  switch (name) {
    case 'NONE':
      return { ending: '', compress: (text) => text }
    case 'AUTO':
    case 'GZIP':
      return { ending: '.gz', compress: (text) => gzipSync(text) }
    case 'BROTLI':
      return { ending: '.br', compress: (text) => brotliCompressSync(text) }
    case 'DEFLATE':
      return { ending: '.deflate', compress: (text) => deflateSync(text) }
    case 'RAW_DEFLATE':
      return { ending: '.raw_deflate', compress: (text) => deflateRawSync(text) }
    default:
      throw unsupportedFeature(`COMPRESSION = ${name}`)
  }
}

/** Writes the unloaded rows as CSV or JSON, a new file for every partition and where one is large enough. */
export async function writeTextFiles(
  execution: Execution,
  columns: readonly UnloadedColumn[],
  { format, header, maxFileSize, single, type }: UnloadOptions,
  folder: string,
): Promise<readonly UnloadedFile[]> {
  const isSemi = (each: UnloadedColumn) =>
    each.type?.kind === 'variant' ||
    each.type?.kind === 'object' ||
    each.type?.kind === 'array' ||
    each.type?.kind === 'map'
  if (type === 'JSON' && (columns.length !== 1 || !columns.every(isSemi)))
    throw invalidStatement(
      'JSON file format can produce one and only one column of type variant or object or array. Use CSV file format if you want to load more than one column.',
    )
  const spell = type === 'CSV' ? csvSpelling(format) : undefined
  const { compress } = compressionOf(format)
  const isText = columns.map((each) => each.type === null || each.type.kind === 'string' || isSemi(each))
  const texts = columns.map((each, index) => {
    const value = emit(derivedColumn(index), each.type)
    return isSemi(each) ? `CAST(${value.sql} AS VARCHAR)` : castTo(value, textType).sql
  })
  const names = columns.map(({ name }) => name)
  const head =
    header && spell !== undefined
      ? spell(
          names,
          names.map(() => true),
        )
      : ''
  const files: UnloadedFile[] = []
  let [text, rows, size]: [string[], number, number] = [[], 0, 0]
  let part: string | null = null
  const flush = () => {
    if (rows === 0) return
    const plain = Buffer.from(head + text.join(''))
    const body = compress(plain)
    const file = join(folder, String(files.length))
    writeFileSync(file, body)
    files.push({ file, part, rows, plainSize: plain.length, size: body.length })
    text = []
    rows = 0
    size = 0
  }
  const outputs = ['part', ...names].map((name) => ({ name, type: textType }))
  const { batches } = await queryInDuckDb(execution, {
    sql: `SELECT ${['part', ...texts.map((each, index) => `${each} AS t${index}`)].join(', ')} FROM ${unloaded} ORDER BY part NULLS FIRST, rowid`,
    columns: outputs,
  })
  for await (const { rowCount, values } of batches)
    for (let row = 0; row < rowCount; row += 1) {
      const [own = null, ...cells] = values.map((column) => (column[row] ?? null) as string | null)
      if (own !== part || (!single && size >= maxFileSize)) flush()
      part = own
      const record = spell === undefined ? `${cells[0] ?? 'null'}\n` : spell(cells, isText)
      text.push(record)
      rows += 1
      size += record.length
    }
  flush()
  return files
}
