import type { Expression } from '@mesh/sql'
import { unsupportedFeature } from '../../errors.ts'
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
  if (unit !== undefined) throw unsupportedFeature('an INTERVAL with a unit behind it')
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
