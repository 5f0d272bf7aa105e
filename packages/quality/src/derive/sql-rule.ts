import type { SqlRule } from '@mesh/contracts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { fillPlaceholders } from './fill-placeholders.ts'
import { notChecked } from './not-checked.ts'
import { ruleFacts } from './rule-facts.ts'
import { ruleThreshold } from './rule-threshold.ts'

/** The check of a rule whose number comes from a query. The number is taken as it is, whatever its unit. */
export function deriveSqlRule(table: DerivedTable, rule: SqlRule, pointer: string, column?: string): Derived {
  const threshold = ruleThreshold(rule, 'value', false)
  if (typeof threshold === 'string') return notChecked('QUALITY.RULE_INVALID', 'error', pointer, threshold)
  const filled = fillPlaceholders(rule.query, table.name, column)
  if ('unknown' in filled)
    return notChecked(
      'QUALITY.RULE_INVALID',
      'error',
      pointer,
      `Nothing is known that ${filled.unknown} could stand for.`,
      'Move the rule to the property that it speaks of, or write the name out.',
    )
  const columns = column === undefined ? [] : [column]
  return deriveCheck(
    table,
    { kind: 'customMetric', query: filled.query, columns },
    pointer,
    ruleFacts(table, rule, threshold),
  )
}
