import type { AcceptedRule } from './accepted.ts'
import type { FormatRule } from './format.ts'
import type { LengthRule } from './length.ts'
import type { MultipleOfRule } from './multiple-of.ts'
import type { PatternRule } from './pattern.ts'
import type { RangeRule } from './range.ts'

/** A rule that stands alone. */
export type SimpleRule = RangeRule | AcceptedRule | PatternRule | LengthRule | MultipleOfRule | FormatRule

/** What a value has to satisfy: one rule, or every one of several. NULL is never judged by a rule: it is missing, not invalid. */
export type ValueRule = SimpleRule | AllRule

/** Every one of the rules. */
export interface AllRule {
  readonly kind: 'all'
  readonly rules: readonly ValueRule[]
}
