import type { FormatOptions } from '../catalog/object/stage.ts'

const times = { DATE_FORMAT: 'AUTO', TIME_FORMAT: 'AUTO', TIMESTAMP_FORMAT: 'AUTO', BINARY_FORMAT: 'HEX' }

/** What counts where a format says nothing. Source: https://docs.snowflake.com/en/sql-reference/sql/create-file-format */
const defaults: Readonly<Record<string, FormatOptions>> = {
  CSV: {
    TYPE: 'CSV',
    RECORD_DELIMITER: '\n',
    FIELD_DELIMITER: ',',
    FILE_EXTENSION: null,
    SKIP_HEADER: 0,
    PARSE_HEADER: false,
    ...times,
    ESCAPE: 'NONE',
    ESCAPE_UNENCLOSED_FIELD: '\\',
    TRIM_SPACE: false,
    FIELD_OPTIONALLY_ENCLOSED_BY: 'NONE',
    NULL_IF: ['\\N'],
    COMPRESSION: 'AUTO',
    ERROR_ON_COLUMN_COUNT_MISMATCH: true,
    VALIDATE_UTF8: true,
    SKIP_BLANK_LINES: false,
    REPLACE_INVALID_CHARACTERS: false,
    EMPTY_FIELD_AS_NULL: true,
    SKIP_BYTE_ORDER_MARK: true,
    ENCODING: 'UTF8',
    MULTI_LINE: true,
  },
  JSON: {
    TYPE: 'JSON',
    FILE_EXTENSION: null,
    ...times,
    TRIM_SPACE: false,
    NULL_IF: [],
    COMPRESSION: 'AUTO',
    ENABLE_OCTAL: false,
    ALLOW_DUPLICATE: false,
    STRIP_OUTER_ARRAY: false,
    STRIP_NULL_VALUES: false,
    IGNORE_UTF8_ERRORS: false,
    REPLACE_INVALID_CHARACTERS: false,
    SKIP_BYTE_ORDER_MARK: true,
    MULTI_LINE: true,
  },
  AVRO: {
    TYPE: 'AVRO',
    TRIM_SPACE: false,
    NULL_IF: [],
    COMPRESSION: 'AUTO',
    REPLACE_INVALID_CHARACTERS: false,
  },
  ORC: { TYPE: 'ORC', TRIM_SPACE: false, NULL_IF: [], REPLACE_INVALID_CHARACTERS: false },
  PARQUET: {
    TYPE: 'PARQUET',
    TRIM_SPACE: false,
    NULL_IF: [],
    COMPRESSION: 'AUTO',
    BINARY_AS_TEXT: true,
    USE_LOGICAL_TYPE: false,
    USE_VECTORIZED_SCANNER: false,
    REPLACE_INVALID_CHARACTERS: false,
  },
  XML: {
    TYPE: 'XML',
    COMPRESSION: 'AUTO',
    IGNORE_UTF8_ERRORS: false,
    PRESERVE_SPACE: false,
    STRIP_OUTER_ELEMENT: false,
    DISABLE_AUTO_CONVERT: false,
    REPLACE_INVALID_CHARACTERS: false,
    SKIP_BYTE_ORDER_MARK: true,
  },
}

/** All options of a file format: those that were said, with their types, and the defaults of its type for the others. */
export function allOptions(options: FormatOptions): FormatOptions {
  const base = defaults[String(options.TYPE ?? 'CSV').toUpperCase()] ?? {}
  const said = Object.entries(options).map(([name, value]): [string, unknown] => [
    name,
    typed(value, base[name]),
  ])
  return { ...base, ...Object.fromEntries(said), TYPE: base.TYPE ?? options.TYPE }
}

/** A value as the default beside it is typed. */
function typed(value: unknown, like: unknown): unknown {
  if (typeof like === 'boolean') return String(value).toUpperCase() === 'TRUE'
  if (typeof like === 'number') return Number(value)
  if (Array.isArray(like) && !Array.isArray(value)) return [value]
  return value
}
