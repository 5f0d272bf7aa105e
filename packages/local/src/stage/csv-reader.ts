import type { FormatOptions } from '../catalog/securable.ts'
import { unsupportedFeature } from '../errors.ts'
import { type Emitted, emit, textLiteral, textType } from '../translate/emitted.ts'

/** Options that are read here, or whose default is the only thing that they may say. */
const defaults: Readonly<Record<string, readonly string[] | null>> = {
  TYPE: null,
  COMPRESSION: ['AUTO', 'GZIP', 'NONE'],
  FIELD_DELIMITER: null,
  RECORD_DELIMITER: ['\n', '\r\n', 'NONE', '\\n'],
  SKIP_HEADER: null,
  PARSE_HEADER: null,
  FIELD_OPTIONALLY_ENCLOSED_BY: null,
  NULL_IF: null,
  EMPTY_FIELD_AS_NULL: null,
  TRIM_SPACE: null,
  SKIP_BLANK_LINES: ['FALSE', 'TRUE'],
  ERROR_ON_COLUMN_COUNT_MISMATCH: null,
  ENCODING: ['UTF8', 'UTF-8'],
  ESCAPE: ['NONE'],
  ESCAPE_UNENCLOSED_FIELD: ['NONE', '\\'],
  DATE_FORMAT: ['AUTO'],
  TIME_FORMAT: ['AUTO'],
  TIMESTAMP_FORMAT: ['AUTO'],
  BINARY_FORMAT: ['HEX'],
  REPLACE_INVALID_CHARACTERS: ['FALSE'],
}

/**
 * The call that reads a CSV file: every field as text, `width` fields called `c1`, `c2`, …, or, without a width, as the
 * header calls them.
 *
 * @throws SQL.UNSUPPORTED for options that would change what is read and are not known here.
 */
export function csvReader(file: string, format: FormatOptions, width: number | null): string {
  for (const [key, value] of Object.entries(format)) {
    const allowed = defaults[key]
    if (allowed === undefined || (allowed !== null && !allowed.includes(String(value).toUpperCase())))
      throw unsupportedFeature(`CSV option ${key} = ${String(value)}`)
  }
  const quote = text(format, 'FIELD_OPTIONALLY_ENCLOSED_BY', 'NONE')
  const mismatch = text(format, 'ERROR_ON_COLUMN_COUNT_MISMATCH', 'TRUE') === 'FALSE'
  const enclosed = quote === 'NONE' ? '' : quote
  const parts = [
    textLiteral(file),
    `delim=${textLiteral(delimiter(format))}`,
    `quote=${textLiteral(enclosed)}`,
    `escape=${textLiteral(enclosed)}`,
    `nullstr=${textLiteral(text(format, 'EMPTY_FIELD_AS_NULL', 'TRUE') === 'TRUE' ? '' : '\u0001')}`,
    'allow_quoted_nulls=false',
    'auto_detect=false',
    `null_padding=${mismatch}`,
    ...(width === null
      ? ['header=true', 'all_varchar=true']
      : [
          'header=false',
          `skip=${Number(text(format, 'SKIP_HEADER', '0'))}`,
          `columns={${Array.from({ length: width }, (_, index) => `'c${index + 1}': 'VARCHAR'`).join(', ')}}`,
        ]),
  ]
  const spelled = width === null ? parts.filter((each) => each !== 'auto_detect=false') : parts
  return `read_csv(${spelled.join(', ')})`
}

/** A field after NULL_IF and TRIM_SPACE. */
export function csvValue(field: Emitted, format: FormatOptions): Emitted {
  const trimmed = text(format, 'TRIM_SPACE', 'FALSE') === 'TRUE' ? `trim(${field.sql})` : field.sql
  const nulls = format.NULL_IF
  const texts = nulls === undefined ? ['\\N'] : Array.isArray(nulls) ? nulls.map(String) : [String(nulls)]
  if (texts.length === 0) return emit(trimmed, textType)
  const list = texts.map(textLiteral).join(', ')
  return emit(`(CASE WHEN ${trimmed} IN (${list}) THEN NULL ELSE ${trimmed} END)`, textType)
}

function delimiter(format: FormatOptions): string {
  const found = text(format, 'FIELD_DELIMITER', ',')
  return found === '\\t' ? '\t' : found
}

const text = (format: FormatOptions, key: string, otherwise: string): string => {
  const found = format[key]
  return found === undefined || found === null ? otherwise : String(found)
}
