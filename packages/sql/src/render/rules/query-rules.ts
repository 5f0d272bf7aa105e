import type { SqlNode } from '../../tree/sql-node.ts'
import {
  blankLine,
  braces,
  clause,
  clauses,
  type Doc,
  doc,
  group,
  indent,
  line,
  shortGroup,
  words,
} from '../layout/doc.ts'
import { type RenderRules, renderClause, renderFrom, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const braced = (node: SqlNode, to: Spelling) => braces(renderNode(node, to))

/** One item stands behind the keyword, several each on a line of its own when they are too long for one. */
const selected = (keyword: Doc, items: readonly SqlNode[], to: Spelling): Doc =>
  items.length === 1
    ? words(keyword, renderList(items, to))
    : shortGroup(keyword, indent([line, renderList(items, to)]))

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
  | 'orderAll'
  | 'connectBy'
  | 'forUpdate'
  | 'modelAlias'
  | 'flow'
> = {
  query: ({ with: tables, body, orderBy, orderByAll, limit, offset, forUpdate }, to) => {
    const rest = shortGroup(
      clauses(
        body.kind === 'query' ? braced(body, to) : renderNode(body, to),
        orderBy.length > 0 && clause('ORDER BY', renderList(orderBy, to)),
        orderByAll && words('ORDER BY', renderNode(orderByAll, to)),
        limit && doc`LIMIT ${renderNode(limit, to)}`,
        offset && doc`OFFSET ${renderNode(offset, to)}`,
        forUpdate && renderNode(forUpdate, to),
      ),
    )
    return tables === undefined ? rest : group([renderNode(tables, to), blankLine, rest])
  },
  with: ({ recursive, tables, models = [] }, to) =>
    words(
      'WITH',
      recursive && 'RECURSIVE',
      [...models, ...tables].flatMap((each, index) => [
        ...(index === 0 ? [] : [',', blankLine]),
        renderNode(each, to),
      ]),
    ),
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
          each.kind === 'select' || each.kind === 'values'
            ? shortGroup(renderNode(each, to))
            : braced(each, to)
        return index === 0 ? [text] : [operators[index - 1], text]
      }),
    ),
  values: ({ rows }, to) => clause('VALUES', renderList(rows, to)),
  select: ({ distinct, top, items, into, from, where, connectBy, groupBy, having, qualify, windows }, to) =>
    clauses(
      selected(words('SELECT', distinct && 'DISTINCT', top && words('TOP', renderNode(top, to))), items, to),
      into && clause('INTO', renderList(into, to)),
      from.length > 0 && renderFrom('FROM', from, to),
      where && renderClause('WHERE', where, to),
      connectBy && renderNode(connectBy, to),
      groupBy && renderNode(groupBy, to),
      having && renderClause('HAVING', having, to),
      windows.length > 0 && clause('WINDOW', renderList(windows, to)),
      qualify && renderClause('QUALIFY', qualify, to),
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
  orderAll: ({ direction, nulls }) => words('ALL', direction === 'DESC' && 'DESC', nulls && `NULLS ${nulls}`),
  connectBy: ({ startWith, conditions }, to) =>
    clauses(
      startWith && renderClause('START WITH', startWith, to),
      clause('CONNECT BY', renderList(conditions, to)),
    ),
  forUpdate: ({ noWait, wait }, to) =>
    words('FOR UPDATE', noWait && 'NOWAIT', wait && words('WAIT', renderNode(wait, to))),
  modelAlias: ({ name, model, version }, to) =>
    words(
      to.identifier(name),
      'AS MODEL',
      to.name(model),
      version && words('VERSION', to.word({ kind: 'objectName', parts: [version], span: version.span })),
    ),
  flow: ({ statements }, to) =>
    clauses(...statements.map((each, index) => words(index > 0 && '->>', renderNode(each, to)))),
  orderItem: ({ expression, direction, nulls }, to) =>
    words(renderNode(expression, to), direction === 'DESC' && 'DESC', nulls && `NULLS ${nulls}`),
}
