import type { LogicalType } from '@mesh/core'
import { jsonText } from '../../duckdb/json-text.ts'

/**
 * A value as suites write it: NULL as `NULL`, no text as `(empty)`, times as Snowflake shows them by default, semi-structured values
 * as JSON with keys in order.
 */
export function cellText(value: unknown, type: LogicalType): string {
  if (value === null || value === undefined) return 'NULL'
  switch (type.kind) {
    case 'boolean':
      return value === true ? 'TRUE' : 'FALSE'
    case 'timestamp':
      return timestampText(String(value), type.zone)
    case 'binary':
      return Buffer.from(value as Uint8Array)
        .toString('hex')
        .toUpperCase()
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
      return jsonText(ordered(value))
    default:
      return value === '' ? '(empty)' : String(value)
  }
}

function timestampText(iso: string, zone: 'ntz' | 'ltz' | 'tz'): string {
  const [, day = '', time = '', fraction = '', offset = ''] =
    /^(.*)T([\d:]+)(?:\.(\d+))?(.*)$/.exec(iso) ?? []
  const shown = `${day} ${time}.${fraction.padEnd(3, '0')}`
  if (zone === 'ntz') return shown
  return `${shown} ${offset === 'Z' || offset === '' ? '+0000' : offset.replace(':', '')}`
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ordered)
  const sorted = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, each]) => [key, ordered(each)]))
}
