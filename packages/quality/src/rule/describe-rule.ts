import { ruleDefinition } from './definitions.ts'
import type { ValueRule } from './value-rule.ts'

/** What a value does that keeps a rule, after its column's name: `is from 1 to 5 and is a multiple of 2`. */
export const describeRule = (rule: ValueRule): string =>
  rule.kind === 'all' ? rule.rules.map(describeRule).join(' and ') : ruleDefinition(rule).describe(rule)
