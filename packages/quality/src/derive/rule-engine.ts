import type { CustomRule } from '@mesh/contracts'
import type { Diagnostic, QualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { CheckFacts } from '../check/make-check.ts'
import type { Metric } from '../metric/metric.ts'

/** Reads the rules that a contract holds in the words of another tool: checks of what it understands, diagnostics for the rest. */
export type RuleEngine = (rule: CustomRule, place: RulePlace) => readonly (Check | Diagnostic)[]

/** Where a custom rule stands, and how its checks are made. */
export interface RulePlace {
  readonly table: QualifiedName
  /** Exact stored name of the property that holds the rule; absent for a rule of the table. */
  readonly column?: string
  /** Exact stored names by the names of the properties. */
  readonly columns: ReadonlyMap<string, string>
  /** A check that points to the rule, with what the rule says about itself. */
  check(metric: Metric, facts?: Omit<CheckFacts, 'source' | 'key' | 'masked'>): Check
  /** Says why a part of the rule is not checked. */
  refuse(why: string, hint?: string): Diagnostic
}
