import { isMeshError, type Location, type MeshError, type SqlFailureReason, sqlFailure } from '@mesh/core'
import { unmarkedFailure, valueFailure } from '../errors/duckdb-failures.ts'

/** DuckDB says what kind of error it is in the first words of the message; the binding gives nothing else. */
const kinds: readonly (readonly [RegExp, SqlFailureReason])[] = [
  [/^INTERRUPT Error/, 'cancelled'],
  [/^Parser Error/, 'syntax'],
  [/^Catalog Error: .*already exists/, 'exists'],
  [/^Catalog Error: .*does not exist/, 'not-found'],
  [
    /^Binder Error: (Referenced (column|table)|Table|Catalog|Column|Values list) .*(not found|does not have|does not exist)/,
    'not-found',
  ],
  [/^Binder Error/, 'syntax'],
  [/^(Constraint|Conversion|Out of Range) Error/, 'constraint'],
  [/^Invalid Input Error: Cannot prepare multiple statements/, 'syntax'],
  [/^Not implemented Error/, 'unsupported'],
  [/^(IO|Connection) Error/, 'connection'],
]

/**
 * Turns what DuckDB throws into a failure with a reason. Texts in quotes are left out of messages that can hold data.
 */
export function translateDuckDbError(error: unknown, fallback: SqlFailureReason = 'unknown'): MeshError {
  if (isMeshError(error)) return error
  const text = error instanceof Error ? error.message : String(error)
  const unmarked = unmarkedFailure(text)
  if (unmarked !== undefined) return unmarked
  if (/^Conversion Error: .*(?:to DECIMAL\(|DECIMAL\(\d+,\d+\).*out of range)/.test(text))
    return valueFailure('100039', '22003', 'Numeric value is out of range')
  if (/^Conversion Error: .*(?:out of range for the destination|Failed to cast decimal value)/.test(text))
    return valueFailure('100039', '22003', 'Numeric value is out of range')
  if (/^Conversion Error: Could not convert string .* to (?:INT|UINT|HUGEINT|DOUBLE|DECIMAL)/.test(text))
    return valueFailure('100038', '22018', 'Numeric value is not recognized')
  const reason = kinds.find(([pattern]) => pattern.test(text))?.[1] ?? fallback
  const head = (text.split('\nLINE ')[0] ?? text).split('\n')[0]?.trim() ?? ''
  const where = positionOf(text)
  return sqlFailure(reason, {
    message: reason === 'cancelled' ? 'The statement was cancelled' : withoutData(head),
    ...(where !== undefined && { where }),
    cause: undefined,
  })
}

/** Whether a file could not be opened because somebody else has it. */
export const isLockError = (error: unknown): boolean =>
  error instanceof Error && /Could not set lock|already attached|file handle conflict/i.test(error.message)

function positionOf(text: string): Location | undefined {
  const found = /\nLINE (\d+): (.*)\n( *)\^/.exec(text)
  if (found === null) return undefined
  const [, line = '1', , indent = ''] = found
  const column = indent.length - `LINE ${line}: `.length + 1
  return { line: Number(line), ...(column > 0 && { column }) }
}

function withoutData(message: string): string {
  return /^(Conversion|Constraint|Invalid Input|Out of Range) Error/.test(message)
    ? message.replace(/'[^']*'|"[^"]*: [^"]*"|with value \S+/g, '…')
    : message
}
