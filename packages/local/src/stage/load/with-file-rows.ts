import { isMeshError } from '@mesh/core'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import { logicalTypeOf } from '../../duckdb/duckdb-type.ts'
import { withoutPattern } from '../../duckdb/without-pattern.ts'
import type { Execution } from '../../engine/execution.ts'
import { abortedLoad } from '../../errors/load-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { emit, quoted, textLiteral, variantType } from '../../translate/emitted.ts'
import { withPlainFile } from '../plain-file.ts'
import type { StagedFile } from '../staged-files.ts'
import type { FileRequest, FileRows, RecordFlaw } from './file-rows.ts'
import { hasFlawedLines } from './has-flawed-lines.ts'
import { withCsvRows } from './with-csv-rows.ts'

/**
 * Runs something with the rows of a staged file.
 *
 * @throws SQL.UNSUPPORTED for formats and options that the engine does not read.
 */
export function withFileRows<Value>(
  execution: Execution,
  file: StagedFile,
  options: FormatOptions,
  request: FileRequest,
  use: (rows: FileRows) => Promise<Value>,
): Promise<Value> {
  const type = String(options.TYPE ?? 'CSV').toUpperCase()
  const folder = execution.state.stageRoot
  return withPlainFile(
    file.file,
    folder,
    String(options.COMPRESSION ?? 'AUTO').toUpperCase(),
    async (plain) => {
      switch (type) {
        case 'CSV':
          return withCsvRows(file, plain, folder, options, request, use)
        case 'JSON':
          return use(await jsonRows(execution, plain, options, request)).catch((error: unknown) => {
            throw unreadableJson(error, file)
          })
        case 'PARQUET':
          return use(await parquetRows(execution, plain, options))
        default:
          throw unsupportedFeature(`file format ${type}`)
      }
    },
  )
}

/** Options that change nothing when they say this. */
const neutral: Readonly<Record<string, readonly string[]>> = {
  DATE_FORMAT: ['AUTO'],
  TIME_FORMAT: ['AUTO'],
  TIMESTAMP_FORMAT: ['AUTO'],
  BINARY_FORMAT: ['HEX'],
  TRIM_SPACE: ['FALSE'],
  MULTI_LINE: ['TRUE'],
  ENABLE_OCTAL: ['FALSE'],
  ALLOW_DUPLICATE: ['FALSE'],
  STRIP_NULL_VALUES: ['FALSE'],
  REPLACE_INVALID_CHARACTERS: ['FALSE'],
  IGNORE_UTF8_ERRORS: ['FALSE'],
  SKIP_BYTE_ORDER_MARK: ['TRUE'],
  BINARY_AS_TEXT: ['TRUE', 'FALSE'],
  USE_LOGICAL_TYPE: ['TRUE', 'FALSE'],
  USE_VECTORIZED_SCANNER: ['TRUE', 'FALSE'],
}

function assertNeutral(options: FormatOptions, own: readonly string[]): void {
  for (const [key, value] of Object.entries(options))
    if (!own.includes(key) && neutral[key]?.includes(String(value).toUpperCase()) !== true)
      throw unsupportedFeature(`${String(options.TYPE)} option ${key} = ${String(value)}`)
}

/** What is wrong with a line that is no JSON. */
const flaw = textLiteral(
  JSON.stringify({
    code: '100069',
    sqlState: '22P02',
    message: 'Error parsing JSON',
    place: 1,
    field: 0,
  } satisfies RecordFlaw),
)

/** What the engine says of a file that is no JSON, in Snowflake's words and without the place of the file on this machine. */
function unreadableJson(error: unknown, { path }: StagedFile): unknown {
  if (!isMeshError(error)) return error
  const [, byte, line, why] =
    /Malformed JSON in file .*?, at byte (\d+) in (?:line|record\/value) (\d+): ([^.\n]*)/s.exec(
      error.message,
    ) ?? []
  if (why === undefined) return error
  return abortedLoad(
    '100069',
    '22P02',
    `Error parsing JSON: ${why}, pos ${byte}\n  File '${path}', record ${line}`,
  )
}

async function jsonRows(
  execution: Execution,
  plain: string,
  options: FormatOptions,
  { byName, toleratesFlaws }: FileRequest,
): Promise<FileRows> {
  assertNeutral(options, ['TYPE', 'COMPRESSION', 'STRIP_OUTER_ARRAY'])
  const isArray = String(options.STRIP_OUTER_ARRAY).toUpperCase() === 'TRUE'
  const isFlawed = !isArray && toleratesFlaws === true && hasFlawedLines(plain)
  const how = isFlawed
    ? "format='newline_delimited', ignore_errors=true"
    : `format='${isArray ? 'array' : 'unstructured'}'`
  const read = `read_json_objects(${textLiteral(withoutPattern(plain))}, ${how})`
  const keys = byName ? await keysIn(execution, read) : []
  return {
    from: `(SELECT json, row_number() OVER () AS n FROM ${read}) AS f`,
    number: 'f.n',
    line: 'f.n',
    flaw: isFlawed ? `CASE WHEN f.json IS NULL THEN ${flaw} END` : 'CAST(NULL AS VARCHAR)',
    cells: [emit('f.json', variantType)],
    named: keys.map((name) => ({
      name,
      value: emit(
        `nullif(json_extract(f.json, ${textLiteral(`$.${JSON.stringify(name)}`)}), 'null')`,
        variantType,
      ),
    })),
    placeOf: () => null,
  }
}

async function parquetRows(execution: Execution, plain: string, options: FormatOptions): Promise<FileRows> {
  assertNeutral(options, ['TYPE', 'COMPRESSION'])
  const read = `read_parquet(${textLiteral(withoutPattern(plain))})`
  const found = await execution.session.duck.run(
    `SELECT * FROM ${read} LIMIT 0`,
    [],
    execution.signal,
    (result) =>
      result.columnNames().map((name, index) => ({ name, type: logicalTypeOf(result.columnType(index)) })),
  )
  const members = found.map(({ name }) => `${textLiteral(name)}, f.${quoted(name)}`)
  return {
    from: `(SELECT p.*, row_number() OVER () AS "\u0001n" FROM ${read} AS p) AS f`,
    number: 'f."\u0001n"',
    line: 'f."\u0001n"',
    flaw: 'CAST(NULL AS VARCHAR)',
    // Members without a value are not there.
    cells: [emit(`json_merge_patch(CAST('{}' AS JSON), json_object(${members.join(', ')}))`, variantType)],
    named: found.map(({ name, type }) => ({ name, value: emit(`f.${quoted(name)}`, type) })),
    placeOf: () => null,
  }
}

async function keysIn({ session, signal }: Execution, read: string): Promise<readonly string[]> {
  const sql = `SELECT DISTINCT unnest(json_keys(f.json)) FROM ${read} AS f WHERE json_type(f.json) = 'OBJECT'`
  return session.duck.run(sql, [], signal, async (result) =>
    (await result.getRows()).map(([key]) => String(key)),
  )
}
