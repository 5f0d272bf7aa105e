import { type QualityComparison, type QualityOperator, qualityOperators } from '../odcs/quality.ts'

/** The one comparison of a rule. */
export interface RuleComparison {
  readonly operator: QualityOperator
  readonly value: unknown
}

/** The comparison of a rule; undefined when there is none or more than one. */
export function ruleComparison(rule: object): RuleComparison | undefined {
  const given = qualityOperators.filter((name) => (rule as QualityComparison)[name] !== undefined)
  const [operator] = given
  if (operator === undefined || given.length > 1) return undefined
  return { operator, value: (rule as QualityComparison)[operator] }
}
