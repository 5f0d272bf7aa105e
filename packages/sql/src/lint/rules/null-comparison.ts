import type { LintRule } from '../lint-rule.ts'

/** `= NULL` is never true. */
export const nullComparison: LintRule = {
  code: 'SQL.NULL_COMPARISON',
  severity: 'error',
  page: 'https://docs.snowflake.com/en/sql-reference/functions/is-null',
  visit: {
    comparison: (node, _, report) => {
      if (node.left.kind !== 'nullLiteral' && node.right.kind !== 'nullLiteral') return
      const test = node.operator === '<>' ? 'IS NOT NULL' : 'IS NULL'
      report(node, `A comparison with NULL by ${node.operator} is never true`, `Write ${test}.`)
    },
  },
}
