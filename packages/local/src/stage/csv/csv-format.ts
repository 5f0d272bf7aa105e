import type { FormatOptions } from '../../catalog/object/stage.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'

/** How a CSV file is written. */
export interface CsvFormat {
  /** Null for records of one field. */
  readonly fieldDelimiter: string | null
  /** Null for line ends of any system. */
  readonly recordDelimiter: string | null
  readonly skipHeader: number
  readonly parseHeader: boolean
  readonly skipBlankLines: boolean
  readonly multiLine: boolean
  readonly quote: string | null
  readonly escape: string | null
  readonly escapeUnenclosed: string | null
  readonly trimSpace: boolean
  readonly nullIf: readonly string[]
  readonly emptyAsNull: boolean
  readonly failsOnMismatch: boolean
  readonly encoding: string
  readonly replacesInvalid: boolean
}

/** Options that are read elsewhere. */
const elsewhere: ReadonlySet<string> = new Set([
  'TYPE',
  'COMPRESSION',
  'DATE_FORMAT',
  'TIME_FORMAT',
  'TIMESTAMP_FORMAT',
  'BINARY_FORMAT',
])

/**
 * The options of a CSV format, with Snowflake's defaults.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table#type-csv
 *
 * @throws SQL.UNSUPPORTED for an option that is not known here, SQL.SYNTAX for a value that makes no sense.
 */
export function csvFormat(options: FormatOptions): CsvFormat {
  const read = new Set<string>(elsewhere)
  const text = (key: string, otherwise: string): string => {
    read.add(key)
    const found = options[key]
    return found === undefined || found === null ? otherwise : String(found)
  }
  const flag = (key: string, otherwise: boolean): boolean =>
    text(key, otherwise ? 'TRUE' : 'FALSE').toUpperCase() === 'TRUE'
  const characters = (key: string, otherwise: string): string | null => {
    const found = text(key, otherwise)
    return found.toUpperCase() === 'NONE' || found === '' ? null : unescaped(found)
  }
  const nulls = options.NULL_IF
  read.add('NULL_IF')
  const delimiter = options.RECORD_DELIMITER
  const format: CsvFormat = {
    fieldDelimiter: characters('FIELD_DELIMITER', ','),
    recordDelimiter: delimiter === undefined ? null : lineEnd(characters('RECORD_DELIMITER', '\n')),
    skipHeader: Number(text('SKIP_HEADER', '0')),
    parseHeader: flag('PARSE_HEADER', false),
    skipBlankLines: flag('SKIP_BLANK_LINES', false),
    multiLine: flag('MULTI_LINE', true),
    quote: characters('FIELD_OPTIONALLY_ENCLOSED_BY', 'NONE'),
    escape: characters('ESCAPE', 'NONE'),
    escapeUnenclosed: characters('ESCAPE_UNENCLOSED_FIELD', '\\'),
    trimSpace: flag('TRIM_SPACE', false),
    nullIf: nulls === undefined ? ['\\N'] : Array.isArray(nulls) ? nulls.map(String) : [String(nulls)],
    emptyAsNull: flag('EMPTY_FIELD_AS_NULL', true),
    failsOnMismatch: flag('ERROR_ON_COLUMN_COUNT_MISMATCH', true),
    encoding: text('ENCODING', 'UTF8').toUpperCase().replaceAll('-', ''),
    replacesInvalid: flag('REPLACE_INVALID_CHARACTERS', false),
  }
  if (!flag('SKIP_BYTE_ORDER_MARK', true)) throw unsupportedFeature('SKIP_BYTE_ORDER_MARK = FALSE')
  const unknown = Object.keys(options).find((key) => !read.has(key))
  if (unknown !== undefined) throw unsupportedFeature(`CSV option ${unknown}`)
  if (format.parseHeader && format.skipHeader > 0)
    throw invalidStatement('SKIP_HEADER cannot be used with PARSE_HEADER = TRUE')
  return format
}

/** A new line stands for line ends of any system. */
const lineEnd = (delimiter: string | null): string | null =>
  delimiter === '\n' || delimiter === '\r\n' ? null : (delimiter ?? '\u0000')

/** `\t`, `\x7c`, `0x7c`, `\\174` as the characters that they name. */
function unescaped(text: string): string {
  const hex = /^(?:(?:0x|\\x)[0-9a-f]{2})+$/i.test(text)
  if (hex) return Buffer.from(text.replaceAll(/0x|\\x/gi, ''), 'hex').toString('utf8')
  const octal = /^\\{1,2}([0-7]{3})$/.exec(text)?.[1]
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
  const named: Readonly<Record<string, string>> = {
    '\\t': '\t',
    '\\n': '\n',
    '\\r': '\r',
    '\\r\\n': '\r\n',
    '\\\\': '\\',
  }
  return named[text] ?? text
}
