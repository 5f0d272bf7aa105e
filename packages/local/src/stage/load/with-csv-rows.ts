import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import { withoutPattern } from '../../duckdb/without-pattern.ts'
import { loadFailed } from '../../errors/load-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { emit, textLiteral, textType } from '../../translate/emitted.ts'
import { csvFormat } from '../csv/csv-format.ts'
import { decodeText } from '../csv/decode-text.ts'
import { type CsvRecord, readRecords } from '../csv/read-records.ts'
import { writePlainCsv } from '../csv/write-plain-csv.ts'
import type { StagedFile } from '../staged-files.ts'
import type { FileRequest, FileRows, RecordFlaw } from './file-rows.ts'

/** The longest text that the reader holds, in bytes. */
const largest = 500_000_000

/**
 * Runs something with the rows of a CSV file. They are read here, by Snowflake's rules, and written as plain CSV that DuckDB
 * cannot misread.
 *
 * @throws SQL.UNSUPPORTED, SQL.CONSTRAINT when it cannot be read.
 */
export async function withCsvRows<Value>(
  file: StagedFile,
  plain: string,
  folder: string,
  options: FormatOptions,
  request: FileRequest,
  use: (rows: FileRows) => Promise<Value>,
): Promise<Value> {
  const format = csvFormat(options)
  const bytes = readFileSync(plain)
  if (bytes.length > largest) throw unsupportedFeature(`a CSV file of more than ${largest} bytes`)
  const text = decodeText(bytes, format, file.path)
  if (request.byName && !format.parseHeader)
    throw unsupportedFeature('MATCH_BY_COLUMN_NAME of CSV without PARSE_HEADER = TRUE')
  const records = function* () {
    const all = readRecords(text, format)
    if (format.parseHeader) all.next()
    yield* all
  }
  const [header] = format.parseHeader ? readRecords(text, format) : []
  const names = header?.fields.map((name, index) => name ?? `c${index + 1}`) ?? []
  const width = request.byName ? names.length : request.width
  if (request.byName && width === 0) throw loadFailed('The file has no header.', file.path)
  const isExact = format.failsOnMismatch && (request.isExact || request.byName)
  const path = join(folder, `rows-${randomUUID()}.csv`)
  try {
    const longest = writePlainCsv(path, records(), width, (record) => flawOf(record, isExact ? width : null))
    const columns = [
      "'n': 'BIGINT'",
      "'line': 'BIGINT'",
      "'flaw': 'VARCHAR'",
      ...Array.from({ length: width }, (_, index) => `'c${index + 1}': 'VARCHAR'`),
    ]
    const from = `read_csv(${textLiteral(withoutPattern(path))}, auto_detect=false, header=false, delim=',', quote='"', escape='"', nullstr='', allow_quoted_nulls=false, max_line_size=${Math.max(longest, 2_000_000)}, columns={${columns.join(', ')}}) AS f`
    const cells = Array.from({ length: width }, (_, index) => emit(`f.c${index + 1}`, textType))
    return await use({
      from,
      number: 'f.n',
      line: 'f.line',
      flaw: 'f.flaw',
      cells,
      named: names.flatMap((name, index) => {
        const value = cells[index]
        return value === undefined ? [] : [{ name, value }]
      }),
      placeOf: placesIn(records),
    })
  } finally {
    rmSync(path, { force: true })
  }
}

/** Finds places; those of rows in their order are found in one pass. */
function placesIn(records: () => Generator<CsvRecord>): FileRows['placeOf'] {
  let left = records()
  let number = 0
  let record: CsvRecord | undefined
  return (row, field) => {
    if (row < number) {
      left = records()
      number = 0
    }
    for (; number < row; number += 1) {
      const next = left.next()
      if (next.done === true) return null
      record = next.value
    }
    return record?.places[field] ?? null
  }
}

function flawOf({ fields, flaw, places }: CsvRecord, width: number | null): string | undefined {
  const found: RecordFlaw | undefined =
    flaw !== undefined
      ? { code: '100065', sqlState: '22000', ...flaw }
      : width !== null && fields.length !== width
        ? {
            code: '100080',
            sqlState: '22000',
            message: `Number of columns in file (${fields.length}) does not match that of the corresponding table (${width}), use file format option error_on_column_count_mismatch=false to ignore this error`,
            place: places.at(-1) ?? 1,
            field: fields.length - 1,
          }
        : undefined
  return found && JSON.stringify(found)
}
