import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { decimalType, precisionOf } from '../decimal-type.ts'
import { type Emitted, emit, floatType, isExact, scaleOf } from '../emitted.ts'
import { once } from '../once.ts'
import { castTo } from '../translate-cast.ts'
import { constantNumber } from './constant-number.ts'
import { partAndRest } from './date/part-and-rest.ts'
import { truncate } from './date/truncate.ts'
import { argument, constantText, type FunctionRule, type ScalarCall } from './function-rule.ts'

type Rounding = 'round' | 'trunc' | 'ceil' | 'floor'

/**
 * Rounding to a number of digits behind the point, before it where that is negative. Exact numbers stay exact.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/round, …/trunc, …/ceil, …/floor
 */
export function round(way: Rounding): FunctionRule {
  return (call) => {
    const value = argument(call, 0)
    const kind = value.type?.kind
    if (way === 'trunc' && (kind === 'date' || kind === 'timestamp' || kind === 'time')) {
      const [part] = partAndRest(call, 1)
      return truncate(part, value, call)
    }
    if (kind === 'string' || kind === 'variant') return roundFloat(castTo(value, floatType), way, call)
    return isExact(value.type) ? roundExact(value, way, call) : roundFloat(value, way, call)
  }
}

function roundExact(value: Emitted, way: Rounding, call: ScalarCall): Emitted {
  const own = scaleOf(value.type)
  const leading = precisionOf(value.type) - own
  const digits = call.args.length > 1 ? constantNumber(call.written[1]) : 0
  if (digits === undefined) return computedDigits(value, way, call)
  const mode = call.args.length > 2 ? constantText(call, 2)?.toUpperCase() : undefined
  if (call.args.length > 2 && mode !== 'HALF_AWAY_FROM_ZERO' && mode !== 'HALF_TO_EVEN')
    throw unsupportedFeature(`rounding mode ${mode ?? ''}`, call.where)
  const even = mode === 'HALF_TO_EVEN'
  if (digits >= own) return value
  const wide = Math.min(38, precisionOf(value.type) + 1)
  const source = `CAST(${value.sql} AS DECIMAL(${wide},${own}))`
  if (digits >= 0) {
    const type = decimalType(leading + (way === 'trunc' ? 0 : 1), digits)
    return emit(`CAST(${atDigits(source, way, digits, own, even)} AS ${spell(type)})`, type)
  }
  // A multiple of a power of ten: rounded in its units, then multiplied.
  const type = decimalType(leading + (way === 'trunc' ? 0 : 1), 0)
  const unit = `1${'0'.repeat(-digits)}`
  const units = tenth(source, -digits, own, way, even)
  return emit(`CAST(${units} * CAST(${unit} AS HUGEINT) AS ${spell(type)})`, type)
}

const spell = (type: Emitted['type']): string => `DECIMAL(${precisionOf(type)},${scaleOf(type)})`

/** A decimal with fewer digits behind the point; the power of ten is put before and behind where DuckDB rounds whole numbers only. */
function atDigits(source: string, way: Rounding, digits: number, own: number, even: boolean): string {
  if (way === 'round' && !even) return `round(${source}, ${digits})`
  const scaled = `CAST(${source} * CAST(1${'0'.repeat(own)} AS DECIMAL(${own + 1},0)) AS HUGEINT)`
  const cut = `CAST(1${'0'.repeat(own - digits)} AS HUGEINT)`
  const quotient = once([scaled], (units) => divideWhole(units, cut, way, even))
  const step = digits === 0 ? '' : ` * CAST(0.${'0'.repeat(digits - 1)}1 AS DECIMAL(${digits + 1},${digits}))`
  return `CAST(${quotient} AS DECIMAL(38,0))${step}`
}

/** A decimal in so many tens, hundreds and so on, as a whole number. */
function tenth(source: string, zeros: number, own: number, way: Rounding, even: boolean): string {
  const scaled =
    own === 0
      ? `CAST(${source} AS HUGEINT)`
      : `CAST(${source} * CAST(1${'0'.repeat(own)} AS DECIMAL(${own + 1},0)) AS HUGEINT)`
  const cut = `CAST(1${'0'.repeat(zeros + own)} AS HUGEINT)`
  return once([scaled], (units) => divideWhole(units, cut, way, even))
}

/** A whole number divided by a positive one, rounded that way. */
function divideWhole(units: string, cut: string, way: Rounding, even: boolean): string {
  const quotient = `(${units} // ${cut})`
  const rest = `(${units} % ${cut})`
  const sign = `CASE WHEN ${units} < 0 THEN -1 ELSE 1 END`
  switch (way) {
    case 'trunc':
      return quotient
    case 'ceil':
      return `${quotient} + CASE WHEN ${rest} > 0 THEN 1 ELSE 0 END`
    case 'floor':
      return `${quotient} - CASE WHEN ${rest} < 0 THEN 1 ELSE 0 END`
    case 'round': {
      const half = `abs(${rest}) * 2`
      const up = even
        ? `${half} > ${cut} OR (${half} = ${cut} AND ${quotient} % 2 <> 0)`
        : `${half} >= ${cut}`
      return `${quotient} + CASE WHEN ${up} THEN ${sign} ELSE 0 END`
    }
  }
}

/** How many digits to keep is known per row only: the scale stays, as Snowflake's does. */
function computedDigits(value: Emitted, way: Rounding, call: ScalarCall): Emitted {
  if (call.args.length > 2)
    throw unsupportedFeature(`${call.name} in a mode to a computed number of digits`, call.where)
  const scale = scaleOf(value.type)
  const type = decimalType(precisionOf(value.type) - scale + 1, scale)
  const wide = `CAST(${value.sql} AS ${spell(type)})`
  const beyond = "error('SNOWFLAKE:100039:22003:Numeric value is out of range')"
  const far = {
    round: '0',
    trunc: '0',
    ceil: `CASE WHEN n > 0 THEN ${beyond} ELSE 0 END`,
    floor: `CASE WHEN n < 0 THEN ${beyond} ELSE 0 END`,
  }
  return emit(
    once([wide, `CAST(${argument(call, 1).sql} AS BIGINT)`], (number = '', digits = '') => {
      const units = `CAST(${number} * CAST(1${'0'.repeat(scale)} AS DECIMAL(${scale + 1},0)) AS HUGEINT)`
      const cut = `CAST('1' || repeat('0', CAST(${scale} - ${digits} AS BIGINT)) AS HUGEINT)`
      const rounded = once([units, cut], (n = '', c = '') => `(${divideWhole(n, c, way, false)}) * ${c}`)
      const step = scale === 0 ? '' : ` * CAST(0.${'0'.repeat(scale - 1)}1 AS DECIMAL(${scale + 1},${scale}))`
      return [
        `CASE WHEN ${digits} IS NULL OR ${number} IS NULL THEN NULL WHEN ${digits} >= ${scale} THEN ${number}`,
        `WHEN ${scale} - ${digits} > 37 THEN ${far[way].replaceAll('n ', `${number} `)}`,
        `ELSE CAST(CAST(${rounded} AS DECIMAL(38,0))${step} AS ${spell(type)}) END`,
      ].join(' ')
    }),
    type,
  )
}

function roundFloat(value: Emitted, way: Rounding, call: ScalarCall): Emitted {
  if (call.args.length > 2) throw unsupportedFeature('a rounding mode for FLOAT', call.where)
  if (call.args.length === 1) return emit(`${way}(CAST(${value.sql} AS DOUBLE))`, floatType)
  return emit(
    once([`CAST(${value.sql} AS DOUBLE)`, `CAST(${argument(call, 1).sql} AS BIGINT)`], (number, digits) => {
      const power = `pow(10.0, abs(${digits}))`
      return [
        `CASE WHEN ${number} IS NULL OR ${digits} IS NULL THEN NULL WHEN ${digits} > 15 OR isinf(${number}) OR isnan(${number}) THEN ${number}`,
        `WHEN ${digits} >= 0 THEN ${way}(${number} * ${power}) / ${power} ELSE ${way}(${number} / ${power}) * ${power} END`,
      ].join(' ')
    }),
    floatType,
  )
}
