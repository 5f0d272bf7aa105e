import { sql } from '@mesh/sql'
import type { RuleDefinition } from './rule-definition.ts'

/** What is known of a rule that nobody knows, as a check from JSON may have it: that no value can be judged by it. */
export const unknownRule: RuleDefinition<{ readonly kind: string }> = {
  flaw: ({ kind }) => `No rule has the kind ${JSON.stringify(kind)}.`,
  describe: ({ kind }) => `keeps the unknown rule ${JSON.stringify(kind)}`,
  broken: () => sql`FALSE`,
  breaks: () => () => false,
}
