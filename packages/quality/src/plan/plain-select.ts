import { type QualifiedName, sameQualifiedName } from '@mesh/core'
import { type Expression, parseStatement, type Select, toQualifiedName } from '@mesh/sql'

/** A query over the rows of one table, and nothing around: `SELECT … FROM table [WHERE condition]`. */
export interface PlainSelect {
  readonly items: Select['items']
  readonly condition?: string
  /** The text of a part of it. */
  slice(part: Expression): string
}

/**
 * What a query selects, if it is a plain one: the scan of the table can answer it then, without a statement of its own.
 *
 * @throws SQL.* when the query cannot be read.
 */
export function plainSelectOf(text: string, table: QualifiedName): PlainSelect | undefined {
  const query = parseStatement(text)
  if (query.kind !== 'query' || query.body.kind !== 'select') return undefined
  const { with: tables, orderBy, orderByAll, limit, offset, forUpdate, body } = query
  const around = [tables, orderByAll, limit, offset, forUpdate, ...orderBy]
  if (around.some((each) => each !== undefined) || !isPlain(body, table)) return undefined
  const slice = ({ span }: Expression) => text.slice(span.start, span.end)
  return {
    items: body.items,
    slice,
    ...(body.where !== undefined && { condition: slice(body.where) }),
  }
}

function isPlain(select: Select, table: QualifiedName): boolean {
  const { distinct, top, into, from, connectBy, groupBy, having, qualify, windows } = select
  const [only, ...others] = from
  return (
    !distinct &&
    windows.length === 0 &&
    others.length === 0 &&
    [top, into, connectBy, groupBy, having, qualify].every((each) => each === undefined) &&
    only?.kind === 'tableName' &&
    only.alias === undefined &&
    only.history === undefined &&
    sameQualifiedName(toQualifiedName(only.name), table)
  )
}
