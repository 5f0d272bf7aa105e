import type { Arithmetic } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { decimalType, precisionOf } from '../decimal-type.ts'
import { countType, type Emitted, emit, floatType, isExact, scaleOf, textType } from '../emitted.ts'
import { once } from '../once.ts'
import { castTo } from '../translate-cast.ts'
import { divide } from './divide.ts'

/**
 * Two values joined by an operator, with Snowflake's digits: of exact numbers no digit is lost.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/operators-arithmetic
 */
export function combine(
  left: Emitted,
  operator: Arithmetic['operators'][number],
  right: Emitted,
  narrow = false,
): Emitted {
  if (operator === '||') return concatenate(left, right)
  const moved = moveDate(left, operator, right)
  if (moved !== undefined) return moved
  const [first, second] = [numeric(left, right), numeric(right, left)]
  if (operator === '/') return divide(first, second)
  if (!isExact(first.type) || !isExact(second.type)) return combineFloats(first, operator, second)
  return operator === '*' ? multiply(first, second, narrow) : addOrRemain(first, operator, second)
}

function concatenate(left: Emitted, right: Emitted): Emitted {
  if (left.type?.kind === 'binary' && right.type?.kind === 'binary')
    return emit(`(${left.sql} || ${right.sql})`, { kind: 'binary' })
  const text = (each: Emitted) => (each.type?.kind === 'string' ? each : castTo(each, textType))
  return emit(`(${text(left).sql} || ${text(right).sql})`, textType)
}

/** Days are added to a date, and dates taken from one another. */
function moveDate(left: Emitted, operator: string, right: Emitted): Emitted | undefined {
  const [from, to] = [left.type?.kind, right.type?.kind]
  if (from !== 'date' && from !== 'timestamp' && from !== 'time') {
    const swaps = operator === '+' && (to === 'date' || to === 'timestamp' || to === 'time')
    return swaps ? moveDate(right, '+', left) : undefined
  }
  if (from === 'date' && to === 'date' && operator === '-')
    return emit(`(${left.sql} - ${right.sql})`, countType)
  if (from === 'date' && isExact(right.type) && (operator === '+' || operator === '-'))
    return emit(`(${left.sql} ${operator} CAST(${right.sql} AS INTEGER))`, left.type)
  throw unsupportedFeature(`${from} ${operator} ${to ?? 'NULL'}`)
}

/** Snowflake takes text and VARIANT as numbers where it calculates: text beside an exact number as NUMBER(18,5). */
function numeric(value: Emitted, other: Emitted): Emitted {
  if (value.type?.kind === 'string')
    return castTo(value, isExact(other.type) ? { kind: 'number', precision: 18, scale: 5 } : floatType)
  return value.type?.kind === 'variant' ? castTo(value, floatType) : value
}

function combineFloats(left: Emitted, operator: string, right: Emitted): Emitted {
  const type = left.type === null || right.type === null ? null : floatType
  const double = ({ sql, type: own }: Emitted) => (own === null ? sql : `CAST(${sql} AS DOUBLE)`)
  if (operator !== '%') return emit(`(${double(left)} ${operator} ${double(right)})`, type)
  return emit(
    once([double(left), double(right)], (a, b) => remainder(a, b)),
    type,
  )
}

function multiply(left: Emitted, right: Emitted, narrow: boolean): Emitted {
  const [one, other] = [scaleOf(left.type), scaleOf(right.type)]
  const scale = Math.min(one + other, Math.max(one, other, 12))
  if (one + other > 37) throw unsupportedFeature('a product with more than 37 digits behind the point')
  const type = decimalType(precisionOf(left.type) - one + precisionOf(right.type) - other, scale)
  const digits = precisionOf(left.type) + precisionOf(right.type)
  const [a, b] = widened(left, right, narrow && one + other < 18 ? Math.min(digits, 18) : digits)
  const product = `(${a} * ${b})`
  if (scale === one + other) return emit(product, type)
  return emit(`CAST(${product} AS DECIMAL(${precisionOf(type)},${scale}))`, type)
}

function addOrRemain(left: Emitted, operator: string, right: Emitted): Emitted {
  const scale = Math.max(scaleOf(left.type), scaleOf(right.type))
  const leading = Math.max(
    precisionOf(left.type) - scaleOf(left.type),
    precisionOf(right.type) - scaleOf(right.type),
  )
  if (operator === '%') {
    const type = decimalType(leading, scale)
    const same = `DECIMAL(${precisionOf(type)},${scaleOf(type)})`
    return emit(
      once([`CAST(${left.sql} AS ${same})`, `CAST(${right.sql} AS ${same})`], (a, b) => remainder(a, b)),
      type,
    )
  }
  const [a, b] = widened(left, right, leading + 1 + scale)
  return emit(`(${a} ${operator} ${b})`, decimalType(leading + 1, scale))
}

const remainder = (dividend: string | undefined, divisor: string | undefined): string =>
  `CASE WHEN ${divisor} = 0 THEN error('SNOWFLAKE:100051:22012:Division by zero') ELSE ${dividend} % ${divisor} END`

/** Both as decimals of their own scale. DuckDB keeps to 18 digits when both sides do, so one side is made wider where more are needed. */
function widened(left: Emitted, right: Emitted, digits: number): readonly [string, string] {
  // Whole numbers of DuckDB's own types, whose digits nobody told, stay whole numbers of DuckDB's.
  if (isUntold(left) && isUntold(right))
    return [`CAST(${left.sql} AS HUGEINT)`, `CAST(${right.sql} AS HUGEINT)`]
  const cast = ({ sql, type }: Emitted, least: number) =>
    `CAST(${sql} AS DECIMAL(${Math.max(precisionOf(type), least)},${scaleOf(type)}))`
  return [cast(left, digits > 18 ? 19 : 1), cast(right, 1)]
}

const isUntold = ({ type }: Emitted): boolean => type?.kind === 'integer' && type.precision === undefined
