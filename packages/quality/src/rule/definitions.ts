import { accepted } from './accepted.ts'
import { format } from './format.ts'
import { length } from './length.ts'
import { multipleOf } from './multiple-of.ts'
import { pattern } from './pattern.ts'
import { range } from './range.ts'
import type { RuleDefinition } from './rule-definition.ts'
import { unknownRule } from './unknown-rule.ts'
import type { SimpleRule } from './value-rule.ts'

const definitions: {
  readonly [Kind in SimpleRule['kind']]: RuleDefinition<Extract<SimpleRule, { readonly kind: Kind }>>
} = { range, accepted, pattern, length, multipleOf, format }

/** All that is known of a rule's kind. */
export const ruleDefinition = ({ kind }: SimpleRule): RuleDefinition<SimpleRule> =>
  Object.hasOwn(definitions, kind) ? definitions[kind] : unknownRule
