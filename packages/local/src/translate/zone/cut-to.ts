import type { LogicalType } from '@mesh/core'

/** A time or timestamp without the digits of a second that its type does not have. They are cut off, not rounded. */
export function cutTo(sql: string, type: Extract<LogicalType, { kind: 'time' | 'timestamp' }>): string {
  const digits = type.precision ?? 9
  if (digits >= 6) return sql
  const unit = 10 ** (6 - digits)
  const rest = `to_microseconds(microsecond(${sql}) % ${unit})`
  return `(${sql} - ${rest})`
}
