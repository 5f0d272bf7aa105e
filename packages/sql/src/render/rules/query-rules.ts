import type { SqlNode } from '../../tree/sql-node.ts'
import { braces, clause, clauses, doc, group, indent, line, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const braced = (node: SqlNode, to: Spelling) => braces(renderNode(node, to))

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
    clauses(
      tables && renderNode(tables, to),
      body.kind === 'query' ? braced(body, to) : renderNode(body, to),
      orderBy.length > 0 && clause('ORDER BY', renderList(orderBy, to)),
      limit && doc`LIMIT ${renderNode(limit, to)}`,
      offset && doc`OFFSET ${renderNode(offset, to)}`,
    ),
  with: ({ recursive, tables }, to) => words('WITH', recursive && 'RECURSIVE', renderList(tables, to)),
  commonTable: ({ name, columns, query }, to) =>
    words(
      to.identifier(name),
      columns.length > 0 && braces(renderList(columns, to)),
      words('AS', braces(renderNode(query, to))),
    ),
  setOperation: ({ operands, operators }, to) =>
    clauses(
      ...operands.flatMap((each, index) => {
        const text =
          each.kind === 'select' || each.kind === 'values' ? renderNode(each, to) : braced(each, to)
        return index === 0 ? [text] : [operators[index - 1], text]
      }),
    ),
  values: ({ rows }, to) => clause('VALUES', renderList(rows, to)),
  select: ({ distinct, top, items, from, where, groupBy, having, qualify, windows }, to) =>
    clauses(
      group([
        words('SELECT', distinct && 'DISTINCT', top && words('TOP', renderNode(top, to))),
        indent([line, renderList(items, to)]),
      ]),
      from.length > 0 && clause('FROM', renderList(from, to)),
      where && clause('WHERE', renderNode(where, to)),
      groupBy && renderNode(groupBy, to),
      having && clause('HAVING', renderNode(having, to)),
      windows.length > 0 && clause('WINDOW', renderList(windows, to)),
      qualify && clause('QUALIFY', renderNode(qualify, to)),
    ),
  selectItem: ({ expression, alias }, to) =>
    words(renderNode(expression, to), alias && doc`AS ${to.identifier(alias)}`),
  namedWindow: ({ name, window }, to) => doc`${to.identifier(name)} AS ${renderNode(window, to)}`,
  star: ({ table, ilike, exclude, replace, rename }, to) =>
    words(
      table === undefined ? '*' : doc`${to.name(table)}.*`,
      ilike !== undefined && `ILIKE ${to.text(ilike)}`,
      exclude.length > 0 && words('EXCLUDE', braces(renderList(exclude, to))),
      replace.length > 0 && words('REPLACE', braces(renderList(replace, to))),
      rename.length > 0 && words('RENAME', braces(renderList(rename, to))),
    ),
  starReplacement: ({ expression, name }, to) => doc`${renderNode(expression, to)} AS ${to.identifier(name)}`,
  starRename: ({ from, to: target }, to) => doc`${to.identifier(from)} AS ${to.identifier(target)}`,
  groupBy: ({ all, items }, to) => clause('GROUP BY', all ? 'ALL' : renderList(items, to)),
  groupingElement: ({ type, items }, to) => doc`${type} (${renderList(items, to)})`,
  orderItem: ({ expression, direction, nulls }, to) =>
    words(renderNode(expression, to), direction === 'DESC' && 'DESC', nulls && `NULLS ${nulls}`),
}
