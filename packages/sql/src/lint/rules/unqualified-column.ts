import type { LintRule } from '../lint-rule.ts'
import { tablesOf } from '../relation-name.ts'

/** Columns without their table where there are several tables: a new column elsewhere makes them ambiguous. */
export const unqualifiedColumn: LintRule = {
  code: 'SQL.UNQUALIFIED_COLUMN',
  severity: 'info',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/join',
  visit: {
    columnReference: (node, parents, report) => {
      if (node.parts.length > 1) return
      const name = node.parts[0]?.name
      const index = parents.findLastIndex((each) => each.kind === 'select' || each.kind === 'query')
      const select = parents[index]
      if (select?.kind !== 'select' || tablesOf(select.from).length < 2) return
      const above = parents.slice(index)
      if (above.some(({ kind }) => kind === 'groupBy' || kind === 'lambda' || kind === 'namedWindow')) return
      const isKnown = select.items.some((each) => each.kind === 'selectItem' && each.alias?.name === name)
      const isShared = select.from.some(
        (each) =>
          each.kind === 'joinedTable' &&
          each.joins.some(({ natural, using }) => natural || using?.some((column) => column.name === name)),
      )
      if (!isKnown && !isShared)
        report(
          node,
          `It is not said which table ${name} is of`,
          'Put the name or alias of its table before it.',
        )
    },
  },
}
