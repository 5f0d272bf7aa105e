import { createLocator, type Expression, parseStatement, type Select, type TableName } from '@mesh/sql'
import { notEvaluable } from '../../errors.ts'

/** A query that is simple enough for rows: one table, or none. */
export interface PlainSelect {
  readonly select: Select
  readonly table?: TableName
  /** By what it groups; absent when it does not. */
  readonly groupBy?: readonly Expression[]
}

/**
 * Reads a query that is evaluated over rows: `SELECT … FROM table WHERE … GROUP BY … HAVING …`.
 *
 * @throws SQL.SYNTAX; QUALITY.NOT_EVALUABLE with the position of what goes beyond that
 */
export function plainSelect(text: string): PlainSelect {
  const { where } = createLocator(text)
  const refuse = (what: string, { span }: { readonly span: { readonly start: number } }): never => {
    throw notEvaluable(what, where(span.start))
  }
  const query = parseStatement(text)
  if (query.kind !== 'query') return refuse(`A statement of the kind ${query.kind}`, query)
  const { body } = query
  if (body.kind !== 'select') return refuse('A query of that kind', body)
  const beyond = [
    query.with,
    query.limit,
    query.offset,
    query.forUpdate,
    body.top,
    body.connectBy,
    body.qualify,
    body.windows[0],
  ]
  const found = beyond.find((part) => part !== undefined)
  if (found !== undefined) return refuse('A query with WITH, LIMIT, QUALIFY and the like', found)
  if (body.distinct || body.into !== undefined) return refuse('SELECT DISTINCT', body)
  const [table, second] = body.from
  if (second !== undefined) return refuse('A query of several tables', second)
  if (table === undefined) return { select: body }
  if (table.kind !== 'tableName') return refuse('A query of more than one table by name', table)
  if (
    table.name.dynamic !== undefined ||
    table.history !== undefined ||
    (table.alias?.columns.length ?? 0) > 0
  )
    return refuse('A table of that kind', table)
  const { groupBy } = body
  if (groupBy === undefined) return { select: body, table }
  const items = groupBy.items.filter(
    (item): item is Expression => item.kind !== 'groupingElement' && item.kind !== 'numberLiteral',
  )
  if (groupBy.all || items.length < groupBy.items.length) return refuse('GROUP BY of that kind', groupBy)
  return { select: body, table, groupBy: items }
}
