import type { SqlNode } from '../../tree/sql-node.ts'
import type { LintRule, Report } from '../lint-rule.ts'
import { outputSelect } from '../output-select.ts'
import { storedQuery } from '../stored-query.ts'

const check = (node: SqlNode, _: readonly SqlNode[], report: Report): void => {
  const stored = storedQuery(node)
  const star = stored && outputSelect(stored.query.body)?.items.find((each) => each.kind === 'star')
  if (star !== undefined)
    report(
      star,
      'The columns of a stored definition depend on what its tables happen to have',
      'Name the columns: a view keeps the list of the day it was made.',
    )
}

/** `SELECT *` as the definition of a view or table. */
export const starInDefinition: LintRule = {
  code: 'SQL.STAR_IN_DEFINITION',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/sql/create-view',
  visit: {
    createView: check,
    createMaterializedView: check,
    createTable: check,
    createDynamicTable: check,
    insert: (node, _, report) => {
      const star = outputSelect(node.query.body)?.items.find((each) => each.kind === 'star')
      if (star !== undefined)
        report(
          star,
          'What goes into which column depends on the order of the columns',
          'Name the columns on both sides.',
        )
    },
  },
}
