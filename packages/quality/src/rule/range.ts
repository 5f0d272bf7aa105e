import { sql } from '@mesh/sql'
import { compareWith } from '../rows/cast/compare-with.ts'
import { anyOf } from './any-of.ts'
import type { RuleDefinition } from './rule-definition.ts'
import type { RuleValue } from './rule-value.ts'

/** One end of a range. */
export interface RangeBound {
  readonly value: RuleValue
  /** Whether the bound itself is outside the range. */
  readonly exclusive: boolean
}

/** `minimum ≤ value ≤ maximum`, strict at an exclusive bound. NaN is larger than every number, as engines sort it. */
export interface RangeRule {
  readonly kind: 'range'
  readonly minimum?: RangeBound
  readonly maximum?: RangeBound
}

/** All that is known of {@link RangeRule}. */
export const range: RuleDefinition<RangeRule> = {
  flaw: ({ minimum, maximum }) =>
    minimum === undefined && maximum === undefined
      ? 'Its range has neither a minimum nor a maximum.'
      : undefined,
  describe: describeRange,
  broken: (column, { minimum, maximum }) => {
    const below = minimum?.exclusive ? sql`<=` : sql`<`
    const above = maximum?.exclusive ? sql`>=` : sql`>`
    return anyOf([
      ...(minimum === undefined ? [] : [sql`${column} ${below} ${sql.literal(minimum.value)}`]),
      ...(maximum === undefined ? [] : [sql`${column} ${above} ${sql.literal(maximum.value)}`]),
    ])
  },
  breaks: (type, { minimum, maximum }) => {
    const low = minimum && compareWith(type, minimum.value)
    const high = maximum && compareWith(type, maximum.value)
    return (cell) =>
      (low !== undefined && low(cell) < (minimum?.exclusive ? 1 : 0)) ||
      (high !== undefined && high(cell) > (maximum?.exclusive ? -1 : 0))
  },
}

function describeRange({ minimum, maximum }: RangeRule): string {
  if (minimum !== undefined && maximum !== undefined && !minimum.exclusive && !maximum.exclusive)
    return `is from ${minimum.value} to ${maximum.value}`
  const low =
    minimum === undefined ? [] : [`${minimum.exclusive ? 'more than' : 'at least'} ${minimum.value}`]
  const high =
    maximum === undefined ? [] : [`${maximum.exclusive ? 'less than' : 'at most'} ${maximum.value}`]
  return `is ${[...low, ...high].join(' and ')}`
}
