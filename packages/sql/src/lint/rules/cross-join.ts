import type { TableReference } from '../../tree/table/table-reference.ts'
import type { LintRule } from '../lint-rule.ts'

/** Joins without a condition: every row with every other. */
export const crossJoin: LintRule = {
  code: 'SQL.CARTESIAN_PRODUCT',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/join',
  visit: {
    join: (node, _, report) => {
      const { type, natural, on, using, table } = node
      if (type === 'CROSS' || type === 'ASOF' || natural || on !== undefined || using !== undefined) return
      if (isLateral(table.kind, 'lateral' in table && table.lateral)) return
      report(
        node,
        'A join without ON pairs every row with every other',
        'Add ON or USING, or write CROSS JOIN.',
      )
    },
    select: (node, _, report) => {
      const second = node.from
        .slice(1)
        .find((each) => !isLateral(each.kind, 'lateral' in each && each.lateral) && !isList(each))
      if (second !== undefined && node.where === undefined && node.qualify === undefined)
        report(
          second,
          'Tables with a comma between pair every row with every other',
          'Write JOIN … ON, or CROSS JOIN.',
        )
    },
  },
}

/** `(VALUES …) x`: nobody pairs a list with something by accident. */
const isList = (table: TableReference): boolean =>
  table.kind === 'derivedTable' && table.query.body.kind === 'values'

/** What is made of each row of the tables before it needs no condition. */
const isLateral = (kind: string, lateral: boolean): boolean => lateral || kind === 'tableFunction'
