import type { QualityRule } from '@mesh/contracts'
import { type Measure, type Threshold, threshold } from '../check/threshold.ts'

const operators = {
  mustBe: threshold.exactly,
  mustNotBe: threshold.not,
  mustBeGreaterThan: threshold.moreThan,
  mustBeGreaterOrEqualTo: threshold.atLeast,
  mustBeLessThan: threshold.lessThan,
  mustBeLessOrEqualTo: threshold.atMost,
} as const

// ODCS: "mustBeBetween is the equivalent to mustBeGreaterThan and mustBeLessThan", so its ends are excluded.
const ranges = {
  mustBeBetween: threshold.between,
  mustNotBeBetween: threshold.notBetween,
} as const

/**
 * The threshold of a quality rule, or the sentence that says why it has none. `percent` says whether the limits are
 * percentages of the measure.
 */
export function ruleThreshold(rule: QualityRule, measure: Measure, percent: boolean): Threshold | string {
  const given = Object.entries(rule).filter(
    ([name, value]) => value !== undefined && (name in operators || name in ranges),
  )
  const [first, ...others] = given
  if (first === undefined) return 'The rule says nothing that its number must be.'
  if (others.length > 0) return `The rule has ${given.length} comparisons where the standard allows one.`
  const [name, limit] = first
  const write = percent ? fraction : (value: number) => value
  if (isRange(name)) {
    const [low, high, ...more] = Array.isArray(limit) ? limit.map(readLimit) : []
    if (low === undefined || high === undefined || more.length > 0) return `${name} needs two numbers.`
    return ranges[name](write(Math.min(low, high)), write(Math.max(low, high)), measure, false)
  }
  const number = readLimit(limit)
  if (number === undefined) return `${name} is compared with a number, and ${JSON.stringify(limit)} is none.`
  return operators[name as keyof typeof operators](write(number), measure)
}

const isRange = (name: string): name is keyof typeof ranges => name in ranges

function readLimit(limit: unknown): number | undefined {
  if (typeof limit === 'boolean') return Number(limit)
  return typeof limit === 'number' && !Number.isNaN(limit) ? limit : undefined
}

// Through decimal text: 0.7 / 100 is 0.006999999999999999, and 7 of 1,000 rows would not be 0.7 %.
const fraction = (percent: number): number => {
  const [digits = '0', exponent = '0'] = String(percent).split('e')
  return Number(`${digits}e${Number(exponent) - 2}`)
}
