import type { DuckDBType, DuckDBValue } from '@duckdb/node-api'
import type { LogicalType } from '@mesh/core'
import { duckDbTypeIds as ids } from './duckdb-type.ts'
import { isoDate, isoTime, isoTimestamp } from './iso-time.ts'
import { parseJson } from './json-text.ts'

/** Turns one value of DuckDB's into Mesh's row representation. NULL never reaches it. */
export type ReadValue = (value: DuckDBValue) => unknown

const largestNumber = 999_999_999_999_999n

/** How values of a type are read, by the row representation that `SqlClient` documents. */
export function rowValueReader(type: DuckDBType, logical: LogicalType): ReadValue {
  switch (logical.kind) {
    case 'integer':
      return type.typeId === ids.decimal ? decimalInteger(logical.precision ?? 38) : integer
    case 'number':
      return type.typeId === ids.decimal ? String : Number
    case 'date':
      return (value) => (has(value, 'days') ? isoDate(Number(value.days)) : String(value))
    case 'time':
      return (value) => (has(value, 'micros') ? isoTime(BigInt(Number(value.micros))) : String(value))
    case 'timestamp':
      return logical.zone === 'tz' ? zoned : timestamp(logical.zone === 'ntz' ? '' : 'Z')
    case 'binary':
      return (value) => (has(value, 'bytes') ? value.bytes : value)
    case 'variant':
      return (value) => parseJson(String(value))
    case 'array':
    case 'object':
      return plain
    case 'boolean':
      return (value) => value
    default:
      return String
  }
}

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && key in value

function decimalInteger(precision: number): ReadValue {
  return (value) => {
    const digits = has(value, 'value') ? (value.value as bigint) : BigInt(String(value))
    return precision <= 15 ? Number(digits) : digits
  }
}

const integer: ReadValue = (value) => {
  if (typeof value === 'number') return value
  const digits = BigInt(String(value))
  return digits <= largestNumber && digits >= -largestNumber ? Number(digits) : digits
}

function timestamp(suffix: string): ReadValue {
  return (value) => {
    if (has(value, 'micros')) return `${isoTimestamp(value.micros as bigint)}${suffix}`
    return `${String(value).replace(' ', 'T')}${suffix}`
  }
}

/** The clock on the wall, and how far it is from UTC. */
function zoned(value: unknown): string {
  if (!has(value, 'entries')) return timestamp('Z')(value as DuckDBValue) as string
  const { i, o } = value.entries as { readonly i: { readonly micros: bigint }; readonly o: number }
  const clock = `${two(Math.floor(Math.abs(o) / 60))}:${two(Math.abs(o) % 60)}`
  return `${isoTimestamp(i.micros + BigInt(o) * 60_000_000n)}${o < 0 ? '-' : '+'}${clock}`
}

const two = (value: number): string => String(value).padStart(2, '0')

function plain(value: unknown): unknown {
  if (has(value, 'items') && Array.isArray(value.items)) return value.items.map(plain)
  if (has(value, 'entries')) {
    const { entries } = value
    if (Array.isArray(entries))
      return Object.fromEntries(
        entries.map((each: { key: unknown; value: unknown }) => [String(each.key), plain(each.value)]),
      )
    return Object.fromEntries(Object.entries(entries as object).map(([key, each]) => [key, plain(each)]))
  }
  if (typeof value === 'bigint') return integer(value)
  if (has(value, 'scale') && has(value, 'width')) return Number(String(value))
  if (has(value, 'days') && !has(value, 'months')) return isoDate(Number(value.days))
  if (has(value, 'micros') && !has(value, 'months')) return isoTimestamp(value.micros as bigint)
  return typeof value === 'object' && value !== null ? String(value) : value
}
