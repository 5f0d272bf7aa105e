import { type Query, walkSql } from '@mesh/sql'
import { aggregateFunctions } from '../translate/functions/aggregate/aggregate-functions.ts'

/** Whether all rows that a query reads go into its first one: a SELECT that groups, or whose items are aggregated. */
export function isTotal({ body }: Query): boolean {
  if (body.kind !== 'select') return false
  return body.groupBy !== undefined || body.items.some(isAggregated)
}

function isAggregated(item: Parameters<typeof walkSql>[0]): boolean {
  let found = false
  walkSql(item, {
    enter: (node) => {
      if (node.kind === 'query') return false
      if (node.kind === 'functionCall' && node.over === undefined) {
        const name = node.name.parts.at(-1)?.name ?? ''
        found ||= Object.hasOwn(aggregateFunctions, name)
      }
      return undefined
    },
  })
  return found
}
