import { ruleDefinition } from './definitions.ts'
import type { ValueRule } from './value-rule.ts'

/** Why no value could be judged by a rule; nothing when all can. */
export function ruleFlaw(rule: ValueRule): string | undefined {
  if (rule.kind !== 'all') return ruleDefinition(rule).flaw(rule)
  return rule.rules.length === 0
    ? 'It has no rule.'
    : rule.rules.map(ruleFlaw).find((flaw) => flaw !== undefined)
}
