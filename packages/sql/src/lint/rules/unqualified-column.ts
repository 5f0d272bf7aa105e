import type { TableReference } from '../../tree/table/table-reference.ts'
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
      if (select?.kind !== 'select' || tablesOf(select.from).filter(isStored).length < 2) return
      // Variables and parameters of a block look like columns.
      if (parents.some(({ kind }) => kind === 'block')) return
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

const isStored = ({ kind }: TableReference): boolean => kind !== 'tableFunction'
