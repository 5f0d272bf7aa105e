import type { LogicalType } from '@mesh/core'
import { decimalType, floatType } from './decimal.ts'

/** Most numbers that are written. */
const plain = /^(0|[1-9]\d{0,37})$/

/**
 * The type of a number as it is written: its digits without the zeros at the end of the fraction, a zero before the point
 * counted. An exponent moves the point (`1e10` is NUMBER(11,0)); what 38 digits cannot hold is a FLOAT.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_typeof
 */
export function numberLiteralType(text: string): LogicalType {
  if (plain.test(text)) return { kind: 'integer', precision: text.length }
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(exponent)
  if (Math.abs(point) > 99) return floatType
  const digits = whole + fraction
  const before = digits.slice(0, Math.max(point, 0)).padEnd(point, '0')
  const behind = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)
  const leading = Math.max(before.replace(/^0+/, '').length, 1)
  const scale = behind.replace(/0+$/, '').length
  return leading + scale > 38 ? floatType : decimalType({ leading, scale })
}
