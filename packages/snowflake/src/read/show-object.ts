import type { QualifiedName, SqlRow } from '@mesh/core'
import { unreadable } from '../errors.ts'
import type { FileFormatDefinition, FileFormatObject } from '../object/file-format.ts'
import type { SchemaObject } from '../object/schema.ts'
import type { TagObject } from '../object/tag.ts'
import { required, text } from './row.ts'

/** The full name of an object in a schema, from the columns that every SHOW of such objects has. */
export const namedIn = (row: SqlRow): QualifiedName => ({
  database: required(row, 'database_name'),
  schema: required(row, 'schema_name'),
  name: required(row, 'name'),
})

/** A row of SHOW SCHEMAS. */
export const schemaOf = (row: SqlRow, database: string): SchemaObject => ({
  kind: 'schema',
  name: { database, name: required(row, 'name') },
  comment: text(row, 'comment'),
  tags: [],
})

/** A row of SHOW TAGS; `allowed_values` is a JSON array or NULL. */
export const tagOf = (row: SqlRow): TagObject => ({
  kind: 'tag',
  name: namedIn(row),
  allowedValues: parseList(row.allowed_values),
  comment: text(row, 'comment'),
})

function parseList(value: unknown): readonly string[] {
  const list: unknown = typeof value === 'string' && value !== '' ? parseJson(value, 'allowed_values') : value
  return Array.isArray(list) ? list.map(String).sort() : []
}

/**
 * JSON text in a column of SHOW.
 *
 * @throws SNOWFLAKE.UNREADABLE when it is none.
 */
export function parseJson(json: string, column: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw unreadable(`Column ${column}`, `It is not JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
}

/** A row of SHOW FILE FORMATS; `format_options` is a JSON object with every option, defaults among them. */
export function fileFormatOf(row: SqlRow): FileFormatObject {
  const value = row.format_options
  const options: unknown =
    typeof value === 'string' && value !== '' ? parseJson(value, 'format_options') : value
  return {
    kind: 'file-format',
    name: namedIn(row),
    format: formatOf(text(row, 'type').toLowerCase(), isRecord(options) ? options : {}),
    comment: text(row, 'comment'),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function formatOf(type: string, options: Readonly<Record<string, unknown>>): FileFormatDefinition {
  if (type === 'parquet' || type === 'json') return { type }
  const nullIf = options.NULL_IF
  return {
    type: 'csv',
    skipHeader: Number(options.SKIP_HEADER ?? 0),
    parseHeader: String(options.PARSE_HEADER ?? false).toLowerCase() === 'true',
    delimiter: String(options.FIELD_DELIMITER ?? ','),
    nullIf: Array.isArray(nullIf) ? nullIf.map(String) : [],
  }
}
