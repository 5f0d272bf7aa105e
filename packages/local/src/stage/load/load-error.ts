import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { abortedLoad } from '../../errors/load-failures.ts'
import type { FileRows, RecordFlaw } from './file-rows.ts'

/** Why the first bad record of a file cannot be loaded. */
export interface LoadError {
  readonly code: string
  readonly sqlState: string
  readonly message: string
  /** Number of the row in its file. */
  readonly row: number
  readonly line: number
  readonly character: number | null
  /** `"TABLE"["COLUMN":1]`. */
  readonly column: string | null
}

/** A bad record as the database tells it. */
export interface BadRecord {
  readonly row: number
  readonly line: number
  /** The JSON of a {@link RecordFlaw}, where the record itself is bad. */
  readonly flaw: string | null
  /** The first field that does not fit its column. */
  readonly field: number
  readonly text: string | null
}

/** What is wrong with a bad record, in Snowflake's words. */
export function loadError(
  table: Table,
  targets: readonly Column[],
  rows: FileRows,
  { row, line, flaw, field, text }: BadRecord,
): LoadError {
  if (flaw !== null) {
    const { code, sqlState, message, place, field: at } = JSON.parse(flaw) as RecordFlaw
    const column = targets[Math.min(at, targets.length - 1)]
    return { code, sqlState, message, row, line, character: place, column: nameOf(table, column, at) }
  }
  const column = targets[field]
  const [code, sqlState, message] = misfit(column, text)
  const character = rows.placeOf(row, field)
  return { code, sqlState, message, row, line, character, column: nameOf(table, column, field) }
}

const nameOf = ({ name }: Table, column: Column | undefined, field: number): string | null =>
  column === undefined ? null : `"${name}"["${column.name}":${field + 1}]`

function misfit(column: Column | undefined, text: string | null): readonly [string, string, string] {
  if (text === null) return ['100072', '22000', 'NULL result in a non-nullable column']
  const type = column?.type
  switch (type?.kind) {
    case 'string':
      return [
        '100074',
        '54000',
        `User character length limit (${type.maxLength ?? 16_777_216}) exceeded by string '${text}'`,
      ]
    case 'date':
      return ['100040', '22007', `Date '${text}' is not recognized`]
    case 'time':
      return ['100108', '22007', `Time '${text}' is not recognized`]
    case 'timestamp':
      return ['100035', '22007', `Timestamp '${text}' is not recognized`]
    case 'boolean':
      return ['100037', '22018', `Boolean value '${text}' is not recognized`]
    case 'binary':
      return ['100115', '22000', `The following string is not a legal hex-encoded value: '${text}'`]
    case 'variant':
    case 'object':
    case 'array':
      return ['100069', '22P02', 'Error parsing JSON']
    default:
      return ['100038', '22018', `Numeric value '${text}' is not recognized`]
  }
}

/** The failure of a COPY that stops at an error. */
export const failureOf = (error: LoadError, file: string) =>
  abortedLoad(
    error.code,
    error.sqlState,
    [
      error.message,
      `  File '${file}', line ${error.line}${error.character === null ? '' : `, character ${error.character}`}`,
      `  Row ${error.row}${error.column === null ? '' : `, column ${error.column}`}`,
      "  If you would like to continue loading when an error is encountered, use other values such as 'SKIP_FILE' or 'CONTINUE' for the ON_ERROR option.",
    ].join('\n'),
  )
