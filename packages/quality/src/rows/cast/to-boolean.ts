import type { LogicalType } from '@mesh/core'
import type { Convert } from './convert.ts'

const words = new Map([
  ...['true', 't', 'yes', 'y', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'f', 'no', 'n', 'off', '0'].map((word) => [word, false] as const),
])

/** A truth value. Source: https://docs.snowflake.com/en/sql-reference/functions/to_boolean */
export function toBoolean(from: LogicalType): Convert | undefined {
  switch (from.kind) {
    case 'boolean':
      return (cell) => cell
    case 'integer':
      return (cell) => cell !== 0n
    case 'number':
      return from.scale === undefined
        ? (cell) => (Number.isFinite(cell) ? cell !== 0 : undefined)
        : (cell) => cell !== 0n
    case 'string':
      return (cell) => words.get((cell as string).trim().toLowerCase())
    default:
      return undefined
  }
}
