import { sql } from '@mesh/sql'
import { assertText } from '../rows/cell/assert-text.ts'
import { compileRegex } from '../rows/regex/compile-regex.ts'
import { greedyPattern } from './greedy-pattern.ts'
import type { RuleDefinition } from './rule-definition.ts'

/**
 * A regular expression that is found anywhere (`search`) or covers the whole text (`fullMatch`). What Mesh promises is the
 * subset that ECMA-262, RE2 and Snowflake share: no look-around, no back-references.
 */
export interface PatternRule {
  readonly kind: 'pattern'
  readonly pattern: string
  readonly match: 'search' | 'fullMatch'
}

/** All that is known of {@link PatternRule}. */
export const pattern: RuleDefinition<PatternRule> = {
  flaw: () => undefined,
  describe: ({ match, pattern: source }) => `${match === 'search' ? 'matches' : 'fully matches'} /${source}/`,
  broken: (column, { match, pattern: source }) => {
    const call = match === 'search' ? 'regexSearch' : 'regexFullMatch'
    return sql`NOT ${sql.call(call, column, sql.literal(greedyPattern(source)))}`
  },
  breaks: (type, { match, pattern: source }) => {
    assertText(type)
    const expression = compileRegex(source, { fullMatch: match === 'fullMatch' })
    return (cell) => !expression.test(String(cell))
  },
}
