import type { LintRule } from '../lint-rule.ts'

/** SELECT DISTINCT over groups. */
export const distinctGroups: LintRule = {
  code: 'SQL.DISTINCT_GROUPS',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/group-by',
  visit: {
    select: (node, _, report) => {
      if (node.distinct && node.groupBy !== undefined)
        report(node.groupBy, 'DISTINCT and GROUP BY both make rows unique', 'Keep the one that is meant.')
    },
  },
}
