import type { QualifiedName } from '@mesh/core'
import { type Expression, walkSql } from '@mesh/sql'
import { plainSelectOf } from './plain-select.ts'

/** A query that is nothing but an aggregate over a table: its texts. */
export interface PlainAggregate {
  readonly expression: string
  readonly condition?: string
}

/**
 * What a query computes, if it is `SELECT aggregate FROM table [WHERE condition]`.
 *
 * @throws SQL.* when the query cannot be read.
 */
export function plainAggregateOf(text: string, table: QualifiedName): PlainAggregate | undefined {
  const select = plainSelectOf(text, table)
  const [item, ...others] = select?.items ?? []
  if (select === undefined || others.length > 0) return undefined
  if (item?.kind !== 'selectItem' || !isAggregate(item.expression)) return undefined
  const { condition } = select
  return { expression: select.slice(item.expression), ...(condition !== undefined && { condition }) }
}

/** Aggregates that need no more memory than a number or two: they ride along with a scan for nothing. */
const cheap: ReadonlySet<string> = new Set([
  'COUNT',
  'COUNT_IF',
  'SUM',
  'AVG',
  'MIN',
  'MAX',
  'STDDEV',
  'STDDEV_SAMP',
  'STDDEV_POP',
  'VARIANCE',
  'VAR_SAMP',
  'VAR_POP',
])

/** Whether an expression takes every column through a cheap aggregate, and looks nowhere else. */
function isAggregate(expression: Expression): boolean {
  let aggregates = 0
  let isFit = true
  walkSql(expression, {
    functionCall: ({ name, distinct, over, filter, withinGroup }) => {
      if (over !== undefined) isFit = false
      if (name.parts.length > 1 || !cheap.has(name.parts[0]?.name ?? '')) return true
      if (distinct || filter !== undefined || withinGroup !== undefined) isFit = false
      aggregates += 1
      return false
    },
    columnReference: () => {
      isFit = false
    },
  })
  walkSql(expression, {
    query: () => {
      isFit = false
    },
  })
  return isFit && aggregates > 0
}
