import type { Query } from '../../tree/query/query.ts'
import { walkSql } from '../../walk/walk-sql.ts'
import type { LintRule } from '../lint-rule.ts'

/** `NOT IN` finds nothing as soon as one of the values is NULL. */
export const notInNull: LintRule = {
  code: 'SQL.NOT_IN_NULL',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/functions/in',
  visit: {
    inQuery: (node, _, report) => {
      if (node.negated && !excludesNull(node.query))
        report(
          node,
          'NOT IN (query) finds no row at all when the query gives a NULL',
          'Write NOT EXISTS, or leave the NULLs out with WHERE … IS NOT NULL.',
        )
    },
    inList: (node, _, report) => {
      if (node.negated && node.items.some((each) => each.kind === 'nullLiteral'))
        report(node, 'NOT IN with a NULL in the list is never true', 'Take the NULL out of the list.')
    },
  },
}

/** Whether the query says somewhere that it wants no NULLs. */
function excludesNull(query: Query): boolean {
  let found = false
  walkSql(query, {
    is: ({ test, negated }) => {
      found ||= negated && test === 'NULL'
    },
  })
  return found
}
