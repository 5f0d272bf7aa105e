import { assertNever, type LogicalType } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { ComparedColumn, Side } from './compared-column.ts'

const float: LogicalType = { kind: 'number' }
const whole: LogicalType = { kind: 'integer', precision: 38 }
// Small, so that engines reckon with machine words.
const mantissa: LogicalType = { kind: 'number', precision: 18, scale: 11 }
const power: LogicalType = { kind: 'integer', precision: 4 }
const clock: LogicalType = { kind: 'time', precision: 6 }

/**
 * The text of a value, in SQL, by rules that no engine or session can bend: equal text means equal values, and equal values
 * have equal text but for floats at the edge of rounding and for JSON, whose values are compared once they have been read.
 */
export function canonicalText(column: ComparedColumn, side: Side): SqlFragment {
  const { name, type } = column[side]
  const value = sql.identifier(name)
  switch (column.family) {
    case 'exact':
      return column.tolerance > 0 ? gridText(value, column.tolerance) : exactText(value, type)
    case 'float':
      return column.tolerance > 0 ? gridText(value, column.tolerance) : floatText(asFloat(value))
    // What an engine shows as text need not be text to it: identifiers, enumerations.
    case 'text':
    case 'json':
      return counted(sql.call('toText', value))
    case 'boolean':
      return sql`CASE WHEN ${value} THEN 't' ELSE 'f' END`
    case 'day':
    case 'instant':
      // Since 1970; what has no zone counts as UTC.
      return sql.call('toText', sql.call('epochMicros', value))
    case 'clock':
      return sql.call(
        'toText',
        sql`DATEDIFF('microsecond', CAST('00:00:00' AS ${sql.type(clock)}), ${value})`,
      )
    case 'bytes':
      return sql`MD5(${value})`
    default:
      return assertNever(column.family, 'family')
  }
}

// How long a text is stands before it: where one value ends and the next begins is never in doubt.
const counted = (text: SqlFragment): SqlFragment =>
  sql`${sql.call('toText', sql.call('textLength', text))} || ':' || ${text}`

/** Digits without zeros at the end of a fraction, so that the scale of the type does not show. */
const exactText = (value: SqlFragment, type: LogicalType): SqlFragment =>
  type.kind === 'number'
    ? sql`RTRIM(RTRIM(${sql.call('toText', value)}, '0'), '.')`
    : sql.call('toText', value)

const asFloat = (value: SqlFragment): SqlFragment => sql`CAST(${value} AS ${sql.type(float)})`

/** Twelve significant digits and an exponent. Nearer to 0 than 1e-290 there is only 0. */
function floatText(value: SqlFragment): SqlFragment {
  const most = sql.literal(Number.MAX_VALUE)
  const exponent = sql`FLOOR(LN(NULLIF(ABS(${value}), 0)) / 2.302585092994046 + 0.000000001)`
  const digits = sql.call('toText', sql`CAST(${value} / POWER(10, ${exponent}) AS ${sql.type(mantissa)})`)
  return sql`CASE WHEN ${value} = CAST('NaN' AS ${sql.type(float)}) THEN 'nan' WHEN ${value} > ${most} THEN 'inf' WHEN ${value} < ${sql.literal(-Number.MAX_VALUE)} THEN '-inf' WHEN ABS(${value}) < 1e-290 THEN '0' ELSE ${digits} || 'e' || ${sql.call('toText', sql`CAST(${exponent} AS ${sql.type(power)})`)} END`
}

/** The number of the cell that a value falls into; cells are as wide as the tolerance. Huge values have no cell. */
function gridText(value: SqlFragment, tolerance: number): SqlFragment {
  const cell = sql`FLOOR(${asFloat(value)} / ${sql.literal(tolerance)})`
  return sql`CASE WHEN ABS(${cell}) < 1e30 THEN ${sql.call('toText', sql`CAST(${cell} AS ${sql.type(whole)})`)} ELSE ${floatText(asFloat(value))} END`
}
