import type { QualityRule } from '@mesh/contracts'
import { formatQualifiedName } from '@mesh/core'
import type { CheckFacts } from '../check/make-check.ts'
import type { Threshold } from '../check/threshold.ts'
import type { DerivedTable } from './derived-table.ts'

const mild: ReadonlySet<string> = new Set(['info', 'warning', 'low', 'minor', 'trivial'])

/** What a quality rule says about its check. A mild severity asks (`should`); any other, and none, demands (`must`). */
export const ruleFacts = (table: DerivedTable, rule: QualityRule, threshold: Threshold): CheckFacts => ({
  ...ruleNotes(table, rule),
  ...(mild.has(rule.severity?.toLowerCase() ?? '') ? { should: threshold } : { must: threshold }),
})

/** What a quality rule says about itself. */
export function ruleNotes(table: DerivedTable, rule: QualityRule): CheckFacts {
  const { dimension, severity, tags, description = rule.name, businessImpact } = rule
  const text = [description, businessImpact].filter((part) => part !== undefined).join(' ')
  return {
    ...(rule.id !== undefined && { id: `${formatQualifiedName(table.name)} ${rule.id}` }),
    ...(dimension !== undefined && { dimension }),
    ...(severity !== undefined && { severity }),
    ...(tags !== undefined && { tags }),
    ...(text !== '' && { description: text }),
  }
}
