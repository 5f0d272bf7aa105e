import { type QualifiedName, sameQualifiedName } from '@mesh/core'
import { type Expression, parseStatement, type Select, toQualifiedName, walkSql } from '@mesh/sql'

/** A query that is nothing but an aggregate over a table: its texts. */
export interface PlainAggregate {
  readonly expression: string
  readonly condition?: string
}

/**
 * What a query computes, if it is `SELECT aggregate FROM table [WHERE condition]`: then the scan of the table can compute it
 * too, and no statement of its own is needed.
 *
 * @throws SQL.* when the query cannot be read.
 */
export function plainAggregateOf(text: string, table: QualifiedName): PlainAggregate | undefined {
  const query = parseStatement(text)
  if (query.kind !== 'query' || query.body.kind !== 'select') return undefined
  const { with: tables, orderBy, orderByAll, limit, offset, forUpdate, body } = query
  const around = [tables, orderByAll, limit, offset, forUpdate, ...orderBy]
  if (around.some((each) => each !== undefined) || !isPlain(body, table)) return undefined
  const [item] = body.items
  if (item?.kind !== 'selectItem' || !isAggregate(item.expression)) return undefined
  const slice = ({ span }: Expression) => text.slice(span.start, span.end)
  return {
    expression: slice(item.expression),
    ...(body.where !== undefined && { condition: slice(body.where) }),
  }
}

function isPlain(select: Select, table: QualifiedName): boolean {
  const { distinct, top, items, into, from, connectBy, groupBy, having, qualify, windows } = select
  const [only, ...others] = from
  return (
    !distinct &&
    items.length === 1 &&
    windows.length === 0 &&
    others.length === 0 &&
    [top, into, connectBy, groupBy, having, qualify].every((each) => each === undefined) &&
    only?.kind === 'tableName' &&
    only.alias === undefined &&
    only.history === undefined &&
    sameQualifiedName(toQualifiedName(only.name), table)
  )
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
