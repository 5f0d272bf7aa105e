import type { QualityRule } from '@mesh/contracts'
import { formatQualifiedName } from '@mesh/core'
import type { CheckFacts } from '../check/make-check.ts'
import type { Threshold } from '../check/threshold.ts'
import type { DerivedTable } from './derived-table.ts'

const mild: ReadonlySet<string> = new Set(['info', 'warning', 'low', 'minor', 'trivial'])

/** What a quality rule says about its check. A mild severity asks (`should`); any other, and none, demands (`must`). */
export function ruleFacts(table: DerivedTable, rule: QualityRule, threshold: Threshold): CheckFacts {
  const { dimension, severity, description = rule.name, businessImpact } = rule
  const text = [description, businessImpact].filter((part) => part !== undefined).join(' ')
  return {
    ...(rule.id !== undefined && { id: `${formatQualifiedName(table.name)} ${rule.id}` }),
    ...(mild.has(severity?.toLowerCase() ?? '') ? { should: threshold } : { must: threshold }),
    ...(dimension !== undefined && { dimension }),
    ...(severity !== undefined && { severity }),
    ...(text !== '' && { description: text }),
  }
}
