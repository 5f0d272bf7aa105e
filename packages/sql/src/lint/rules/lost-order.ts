import type { LintRule } from '../lint-rule.ts'
import { storingKinds } from '../stored-query.ts'

const containers: ReadonlySet<string> = new Set([
  'commonTable',
  'derivedTable',
  'inQuery',
  'exists',
  ...storingKinds,
])

/** ORDER BY where nobody sees the order, and LIMIT where nobody knows which rows it keeps. */
export const lostOrder: LintRule = {
  code: 'SQL.LOST_ORDER',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/order-by',
  visit: {
    query: (node, parents, report) => {
      const parent = parents.at(-1)
      if (parent === undefined || !containers.has(parent.kind)) return
      const limited = node.limit !== undefined || (node.body.kind === 'select' && node.body.top !== undefined)
      const [first] = node.orderBy
      if (first !== undefined && !limited)
        report(
          first,
          'The order of an inner query is lost',
          'Take ORDER BY out, or move it to the outermost query.',
        )
      if (first === undefined && limited && parent.kind !== 'exists')
        report(
          node,
          'LIMIT without ORDER BY keeps any rows, and others tomorrow',
          'Add an ORDER BY, or say SAMPLE.',
        )
    },
  },
}
