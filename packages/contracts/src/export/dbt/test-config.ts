import type { LibraryRule, QualityOperator } from '../../odcs/quality.ts'
import { ruleComparison } from '../rule-comparison.ts'

/** When a count of failing rows breaks the rule. */
const broken: Readonly<Partial<Record<QualityOperator, string>>> = {
  mustBe: '!=',
  mustNotBe: '=',
  mustBeGreaterThan: '<=',
  mustBeGreaterOrEqualTo: '<',
  mustBeLessThan: '>=',
  mustBeLessOrEqualTo: '>',
}

/** Name and limits of a test that counts rows; undefined for limits in percent and ranges. */
export function testConfig(rule: LibraryRule): object | undefined {
  const comparison = ruleComparison(rule)
  const sign = comparison && broken[comparison.operator]
  if (rule.unit === 'percent' || sign === undefined || typeof comparison?.value !== 'number') return undefined
  const warns = /^(?:warn|info)/i.test(rule.severity ?? '')
  const isZero = comparison.value === 0 && (sign === '!=' || sign === '>')
  const config = {
    ...(warns && { severity: 'warn' }),
    ...(!isZero && { [warns ? 'warn_if' : 'error_if']: `${sign} ${comparison.value}` }),
  }
  return {
    ...(rule.name !== undefined && { name: rule.name.replaceAll(/[^A-Za-z0-9_]+/g, '_') }),
    ...(Object.keys(config).length > 0 && { config }),
  }
}
