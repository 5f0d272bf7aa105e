import type { Expression, IntervalUnit } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { dateUnit } from '../functions/date-part.ts'
import { unitsOf } from './units-of.ts'

/** `INTERVAL '1 day'`. */
export type IntervalLiteral = Extract<Expression, { readonly kind: 'intervalLiteral' }>

/** One part of an interval: `3 days`. */
export interface IntervalPart {
  readonly count: number
  /** As `dateUnit` names it. */
  readonly unit: string
}

/** The parts of `INTERVAL '1 year, 3 days, 2 minute'`; a number alone counts seconds. @throws SQL.UNSUPPORTED */
export function intervalParts({ value, unit }: IntervalLiteral): readonly IntervalPart[] {
  if (unit !== undefined) return qualifiedParts(value, unit)
  return value.split(',').map((each) => {
    const found = /^\s*([+-]?\d+)\s*([A-Za-z]*)\s*$/.exec(each)
    if (found === null) throw unsupportedFeature(`INTERVAL '${value}'`)
    return { count: Number(found[1]), unit: dateUnit(found[2] === '' ? 'second' : (found[2] ?? 'second')) }
  })
}

/** An interval of DuckDB's. */
export const intervalOf = (literal: IntervalLiteral): string =>
  `(${intervalParts(literal)
    .map(({ count, unit }) => unitsOf(unit, String(count)))
    .join(' + ')})`

const units: readonly string[] = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND']

/**
 * The parts of `INTERVAL '1 02:03:04.5' DAY TO SECOND`, whose sign is that of them all.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-literals
 */
function qualifiedParts(value: string, { from, to = from }: IntervalUnit): readonly IntervalPart[] {
  const [first, last] = [units.indexOf(from), units.indexOf(to)]
  const [, sign = '', digits = ''] = /^\s*([+-]?)\s*(\d[\d\s:.-]*?)\s*$/.exec(value) ?? []
  const texts = digits.split(/[\s:-]/)
  const places = units.slice(first, last + 1)
  const isSecond = places.at(-1) === 'SECOND'
  const isWhole = (text: string, at: number) =>
    (isSecond && at === places.length - 1 ? /^\d+(\.\d{1,9})?$/ : /^\d+$/).test(text)
  if (first < 0 || last < first || texts.length !== places.length || !texts.every(isWhole))
    throw invalidStatement(`Invalid INTERVAL '${value}'`)
  return places.flatMap((unit, at) => {
    const [whole = '0', fraction = ''] = (texts[at] ?? '').split('.')
    const count = (text: string) => Number(`${sign}${text}`)
    const parts = [{ count: count(whole), unit: unit.toLowerCase() }]
    return fraction === '' ? parts : [...parts, { count: count(fraction.padEnd(9, '0')), unit: 'nanosecond' }]
  })
}
