import type { LogicalType } from '@mesh/core'
import type { Column, FormatOptions } from '../catalog/securable.ts'
import { logicalTypeOf } from '../duckdb/duckdb-type.ts'
import type { Execution } from '../engine/execution.ts'
import { loadFailed, unsupportedFeature } from '../errors.ts'
import { type Emitted, emit, quoted, textLiteral, textType, variantType } from '../translate/emitted.ts'
import type { ColumnMatch } from './copy-into.ts'
import { csvReader, csvValue } from './csv-reader.ts'
import type { StagedFile } from './staged-files.ts'

/** A file as DuckDB reads it, and what of it goes into which column. */
export interface FileSource {
  readonly from: string
  readonly fields: readonly { readonly column: Column; readonly value: Emitted }[]
}

/**
 * How a file is read into columns: by their order, or by name.
 *
 * @throws SQL.UNSUPPORTED for formats and options that the engine does not read, SQL.CONSTRAINT when nothing matches.
 */
export async function fileSource(
  execution: Execution,
  file: StagedFile,
  targets: readonly Column[],
  format: FormatOptions,
  match: ColumnMatch,
): Promise<FileSource> {
  const type = String(format.TYPE ?? 'CSV').toUpperCase()
  switch (type) {
    case 'CSV':
      return csvSource(execution, file, targets, format, match)
    case 'PARQUET': {
      const from = `read_parquet(${textLiteral(file.file)}) AS f`
      const found = await columnsIn(execution, from)
      return byName(
        file,
        from,
        targets,
        match,
        found.map(({ name, type: own }) => ({ name, value: emit(`f.${quoted(name)}`, own) })),
      )
    }
    case 'JSON': {
      const shape = format.STRIP_OUTER_ARRAY === 'TRUE' ? 'array' : 'unstructured'
      const from = `read_json_objects(${textLiteral(file.file)}, format='${shape}') AS f`
      if (match === 'NONE') return wholeRow(from, targets, type)
      const keys = await keysIn(execution, from)
      return byName(
        file,
        from,
        targets,
        match,
        keys.map((name) => ({
          name,
          value: emit(`json_extract(f.json, ${textLiteral(`$.${JSON.stringify(name)}`)})`, variantType),
        })),
      )
    }
    default:
      throw unsupportedFeature(`file format ${type}`)
  }
}

async function csvSource(
  execution: Execution,
  file: StagedFile,
  targets: readonly Column[],
  format: FormatOptions,
  match: ColumnMatch,
): Promise<FileSource> {
  const value = (sql: string) => csvValue(emit(sql, textType), format)
  if (match === 'NONE') {
    const from = `${csvReader(file.file, format, targets.length)} AS f`
    return { from, fields: targets.map((column, index) => ({ column, value: value(`f.c${index + 1}`) })) }
  }
  if (format.PARSE_HEADER !== 'TRUE')
    throw unsupportedFeature('MATCH_BY_COLUMN_NAME of CSV without PARSE_HEADER = TRUE')
  const from = `${csvReader(file.file, format, null)} AS f`
  const found = await columnsIn(execution, from)
  return byName(
    file,
    from,
    targets,
    match,
    found.map(({ name }) => ({ name, value: value(`f.${quoted(name)}`) })),
  )
}

/** Without names a document goes into the only column, a VARIANT. */
function wholeRow(from: string, targets: readonly Column[], type: string): FileSource {
  const [only, ...more] = targets
  if (only?.type.kind !== 'variant' || more.length > 0)
    throw unsupportedFeature(`${type} into several columns without MATCH_BY_COLUMN_NAME`)
  return { from, fields: [{ column: only, value: emit('f.json', variantType) }] }
}

function byName(
  file: StagedFile,
  from: string,
  targets: readonly Column[],
  match: ColumnMatch,
  found: readonly { readonly name: string; readonly value: Emitted }[],
): FileSource {
  if (match === 'NONE') throw unsupportedFeature('this file format without MATCH_BY_COLUMN_NAME')
  const fold = (name: string): string => (match === 'CASE_SENSITIVE' ? name : name.toUpperCase())
  const fields = targets.flatMap((column) => {
    const same = found.find(({ name }) => fold(name) === fold(column.name))
    return same === undefined ? [] : [{ column, value: same.value }]
  })
  if (fields.length === 0)
    throw loadFailed('No column of the file has the name of a column of the table.', file.path)
  return { from, fields }
}

async function columnsIn(
  { session, signal }: Execution,
  from: string,
): Promise<readonly { readonly name: string; readonly type: LogicalType }[]> {
  return session.duck.run(`SELECT * FROM ${from} LIMIT 0`, [], signal, (result) =>
    result.columnNames().map((name, index) => ({ name, type: logicalTypeOf(result.columnType(index)) })),
  )
}

async function keysIn({ session, signal }: Execution, from: string): Promise<readonly string[]> {
  const sql = `SELECT DISTINCT unnest(json_keys(f.json)) FROM ${from} WHERE json_type(f.json) = 'OBJECT'`
  return session.duck.run(sql, [], signal, async (result) =>
    (await result.getRows()).map(([key]) => String(key)),
  )
}
