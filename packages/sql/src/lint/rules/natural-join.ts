import type { LintRule } from '../lint-rule.ts'

/** NATURAL JOIN joins by whatever names are equal. */
export const naturalJoin: LintRule = {
  code: 'SQL.NATURAL_JOIN',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/join',
  visit: {
    join: (node, _, report) => {
      if (node.natural)
        report(
          node,
          'A new column of the same name on both sides changes a NATURAL JOIN silently',
          'Name the columns with USING.',
        )
    },
  },
}
