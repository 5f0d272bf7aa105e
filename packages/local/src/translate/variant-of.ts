import { precisionOf } from './decimal-type.ts'
import { type Emitted, isExact, scaleOf } from './emitted.ts'
import { once } from './once.ts'

/** A value as JSON, with every digit of an exact number; equal numbers are written alike. */
export function variantOf({ sql, type }: Emitted): string {
  switch (type?.kind) {
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
      return sql
    case 'integer':
    case 'number':
      return isExact(type) ? exact(sql, precisionOf(type), scaleOf(type)) : float(sql)
    default:
      return `to_json(${sql})`
  }
}

function exact(sql: string, precision: number, scale: number): string {
  if (scale === 0) return `CAST(CAST(${sql} AS VARCHAR) AS JSON)`
  return `CAST(rtrim(rtrim(CAST(CAST(${sql} AS DECIMAL(${Math.min(38, Math.max(precision, scale + 1))},${scale})) AS VARCHAR), '0'), '.') AS JSON)`
}

const float = (sql: string): string =>
  once(
    [`CAST(${sql} AS DOUBLE)`],
    (x) =>
      `CASE WHEN abs(${x}) < 1e15 AND ${x} = floor(${x}) THEN CAST(CAST(CAST(${x} AS BIGINT) AS VARCHAR) AS JSON) ELSE to_json(${x}) END`,
  )
