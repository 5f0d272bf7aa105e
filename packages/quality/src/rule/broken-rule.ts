import type { SqlFragment } from '@mesh/sql'
import { anyOf } from './any-of.ts'
import { ruleDefinition } from './definitions.ts'
import type { ValueRule } from './value-rule.ts'

/** A condition that is true for the values that break a rule, and NULL for NULL. */
export const brokenRule = (column: SqlFragment, rule: ValueRule): SqlFragment =>
  rule.kind === 'all'
    ? anyOf(rule.rules.map((each) => brokenRule(column, each)))
    : ruleDefinition(rule).broken(column, rule)
