import { type QualityRule, qualityOperators } from '../../odcs/quality.ts'
import type { GridRow } from './block.ts'
import { valueText } from './value-text.ts'

/** A quality rule: of what, what is measured, what is expected, everything else. */
export function ruleRow(of: string, rule: QualityRule): GridRow {
  const operators = qualityOperators.filter((name) => name in rule)
  const expected = operators.map((name) => `${name} ${valueText(Reflect.get(rule, name))}`)
  const what =
    'metric' in rule ? rule.metric : 'query' in rule ? rule.query : (rule.description ?? rule.name ?? '')
  const told = new Set<string>(['type', 'metric', 'query', ...operators])
  if (!('metric' in rule || 'query' in rule))
    told.add(rule.description === undefined ? 'name' : 'description')
  const rest = Object.entries(rule).filter(([name, value]) => value !== undefined && !told.has(name))
  return { cells: [of, what, expected.join(', '), Object.fromEntries(rest)] }
}
