import type { LintRule } from '../lint-rule.ts'

/** UPDATE and DELETE without WHERE change every row. */
export const rowsOfAll: LintRule = {
  code: 'SQL.CHANGES_ALL_ROWS',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/sql/delete',
  visit: {
    delete: (node, _, report) => {
      if (node.where === undefined)
        report(
          node,
          node.using.length === 0
            ? 'DELETE without WHERE deletes every row'
            : 'DELETE … USING without WHERE deletes every row',
          'Add a WHERE; to empty the table on purpose write TRUNCATE TABLE.',
        )
    },
    update: (node, _, report) => {
      if (node.where === undefined)
        report(
          node,
          'UPDATE without WHERE changes every row',
          'Add a WHERE; WHERE TRUE says that all rows are meant.',
        )
    },
  },
}
