import type { QualityOperator } from '../../odcs/quality.ts'
import { ruleComparison } from '../rule-comparison.ts'

const words: Readonly<Partial<Record<QualityOperator, string>>> = {
  mustBe: 'must_be',
  mustNotBe: 'must_not_be',
  mustBeGreaterThan: 'must_be_greater_than',
  mustBeGreaterOrEqualTo: 'must_be_greater_than_or_equal',
  mustBeLessThan: 'must_be_less_than',
  mustBeLessOrEqualTo: 'must_be_less_than_or_equal',
}

/** The threshold of a rule: what it must be, of rows or percent, and whether it warns. The ends of ODCS ranges are outside. */
export function sodaThreshold(rule: {
  readonly unit?: string | undefined
  readonly severity?: string
}): Readonly<Record<string, unknown>> | undefined {
  const comparison = ruleComparison(rule)
  if (comparison === undefined) return undefined
  const { operator, value } = comparison
  const word = words[operator]
  const more = {
    ...(rule.unit === 'percent' && { metric: 'percent' }),
    ...(/^(?:warn|info)/i.test(rule.severity ?? '') && { level: 'warn' }),
  }
  if (word !== undefined) return typeof value === 'number' ? { ...more, [word]: value } : undefined
  if (!Array.isArray(value)) return undefined
  const [low, high] = value
  return operator === 'mustBeBetween'
    ? { ...more, must_be_between: { greater_than: low, less_than: high } }
    : { ...more, must_be_not_between: { less_than_or_equal: low, greater_than_or_equal: high } }
}
