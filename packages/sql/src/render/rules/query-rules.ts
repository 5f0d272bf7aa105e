import type { SqlNode } from '../../tree/sql-node.ts'
import { type RenderRules, renderList, renderNode, words } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const braced = (node: SqlNode, to: Spelling) => `(${renderNode(node, to)})`

/** Queries and their clauses. */
export const queryRules: RenderRules<
  | 'query'
  | 'with'
  | 'commonTable'
  | 'setOperation'
  | 'values'
  | 'select'
  | 'selectItem'
  | 'namedWindow'
  | 'star'
  | 'starReplacement'
  | 'starRename'
  | 'groupBy'
  | 'groupingElement'
  | 'orderItem'
> = {
  query: ({ with: tables, body, orderBy, limit, offset }, to) =>
    words(
      tables && renderNode(tables, to),
      body.kind === 'query' ? braced(body, to) : renderNode(body, to),
      orderBy.length > 0 && `ORDER BY ${renderList(orderBy, to)}`,
      limit && `LIMIT ${renderNode(limit, to)}`,
      offset && `OFFSET ${renderNode(offset, to)}`,
    ),
  with: ({ recursive, tables }, to) => words('WITH', recursive && 'RECURSIVE', renderList(tables, to)),
  commonTable: ({ name, columns, query }, to) =>
    words(
      to.identifier(name),
      columns.length > 0 && `(${renderList(columns, to)})`,
      `AS (${renderNode(query, to)})`,
    ),
  setOperation: ({ operands, operators }, to) =>
    operands
      .flatMap((each, index) => {
        const text =
          each.kind === 'select' || each.kind === 'values' ? renderNode(each, to) : braced(each, to)
        return index === 0 ? [text] : [operators[index - 1], text]
      })
      .join(' '),
  values: ({ rows }, to) => `VALUES ${renderList(rows, to)}`,
  select: ({ distinct, top, items, from, where, groupBy, having, qualify, windows }, to) =>
    words(
      'SELECT',
      distinct && 'DISTINCT',
      top && `TOP ${renderNode(top, to)}`,
      renderList(items, to),
      from.length > 0 && `FROM ${renderList(from, to)}`,
      where && `WHERE ${renderNode(where, to)}`,
      groupBy && renderNode(groupBy, to),
      having && `HAVING ${renderNode(having, to)}`,
      windows.length > 0 && `WINDOW ${renderList(windows, to)}`,
      qualify && `QUALIFY ${renderNode(qualify, to)}`,
    ),
  selectItem: ({ expression, alias }, to) =>
    words(renderNode(expression, to), alias && `AS ${to.identifier(alias)}`),
  namedWindow: ({ name, window }, to) => `${to.identifier(name)} AS ${renderNode(window, to)}`,
  star: ({ table, ilike, exclude, replace, rename }, to) =>
    words(
      table === undefined ? '*' : `${to.name(table)}.*`,
      ilike !== undefined && `ILIKE ${to.text(ilike)}`,
      exclude.length > 0 && `EXCLUDE (${renderList(exclude, to)})`,
      replace.length > 0 && `REPLACE (${renderList(replace, to)})`,
      rename.length > 0 && `RENAME (${renderList(rename, to)})`,
    ),
  starReplacement: ({ expression, name }, to) => `${renderNode(expression, to)} AS ${to.identifier(name)}`,
  starRename: ({ from, to: target }, to) => `${to.identifier(from)} AS ${to.identifier(target)}`,
  groupBy: ({ all, items }, to) => `GROUP BY ${all ? 'ALL' : renderList(items, to)}`,
  groupingElement: ({ type, items }, to) => `${type} (${renderList(items, to)})`,
  orderItem: ({ expression, direction, nulls }, to) =>
    words(renderNode(expression, to), direction === 'DESC' && 'DESC', nulls && `NULLS ${nulls}`),
}
