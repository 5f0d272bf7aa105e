import type { NodeOf, SqlNode, SqlNodeKind } from '../../tree/sql-node.ts'
import { childNodes } from '../../walk/child-nodes.ts'
import type { ColumnUse } from '../bound-query.ts'
import { resolveColumn } from '../scope/resolve-column.ts'
import { resolvePosition } from '../scope/resolve-position.ts'
import { starColumns } from '../scope/star-columns.ts'
import { ask, type ExpressionWalk, push, pushAll, read, readReference } from './expression-walk.ts'
import { queryOfTable } from './query-of-table.ts'
import { strongerUse } from './stronger-use.ts'
import { visitCall } from './visit-call.ts'

type Visit<Kind extends SqlNodeKind> = (walk: ExpressionWalk, node: NodeOf<Kind>, use: ColumnUse) => void

/** What is computed from something that is itself taken as it is. */
const computed = (use: ColumnUse): ColumnUse => strongerUse(use, 'transformation')

const nothing = (): void => {}

const visits: { readonly [Kind in SqlNodeKind]?: Visit<Kind> } = {
  numberLiteral: nothing,
  stringLiteral: nothing,
  booleanLiteral: nothing,
  nullLiteral: nothing,
  identifier: nothing,
  objectName: nothing,
  typeName: nothing,
  datePart: nothing,
  columnReference(walk, node, use) {
    if (walk.parameters?.has(node.parts[0]?.name ?? '')) return
    readReference(walk, node, resolveColumn(walk.context, walk.scope, node), use)
  },
  positionalColumn: (walk, node, use) =>
    readReference(walk, node, resolvePosition(walk.context, walk.scope, node), use),
  star(walk, node, use) {
    for (const column of starColumns(walk.context, walk.scope, node)) read(walk, column, use, node.span)
  },
  arithmetic: (walk, { operands }, use) => pushAll(walk, operands, computed(use)),
  logical: (walk, { operands }, use) => pushAll(walk, operands, computed(use)),
  comparison(walk, { left, right }, use) {
    push(walk, right, computed(use))
    push(walk, left, computed(use))
  },
  functionCall: visitCall,
  namedArgument: (walk, { value }, use) => push(walk, value, use),
  outerJoinColumn: (walk, { column }, use) => push(walk, column, use),
  orderItem: (walk, { expression }, use) => push(walk, expression, use),
  lambda(walk, { parameters, body }, use) {
    walk.parameters = new Set([...(walk.parameters ?? []), ...parameters.map(({ name }) => name.name)])
    push(walk, body, use)
  },
  case(walk, { operand, branches, otherwise }, use) {
    push(walk, otherwise, computed(use))
    for (const { then } of branches.toReversed()) push(walk, then, computed(use))
    for (const { when } of branches.toReversed()) push(walk, when, strongerUse(use, 'conditional'))
    push(walk, operand, strongerUse(use, 'conditional'))
  },
  windowSpecification(walk, node, use) {
    const base = node.base && walk.scope.window(node.base)?.window
    // A window may be built on itself: that is an error of Snowflake's, not a walk without end.
    if (base !== undefined && !walk.windows.has(base)) push(walk, base, use)
    if (base !== undefined) walk.windows.add(base)
    pushAll(walk, childNodes(node), use)
  },
  query: (walk, node, use) => ask(walk, node, use, node.span),
  subquery: (walk, { query, span }, use) => ask(walk, query, use, span),
  exists: (walk, { query, span }) => ask(walk, query, undefined, span),
  inQuery(walk, { operand, query, span }, use) {
    push(walk, operand, computed(use))
    ask(walk, query, computed(use), span)
  },
  quantifiedComparison(walk, { left, query, span }, use) {
    push(walk, left, computed(use))
    ask(walk, query, computed(use), span)
  },
  tableArgument: (walk, { table, span }, use) => ask(walk, queryOfTable(table), computed(use), span),
}

/** Looks at one node of an expression: notes what it reads, and puts what is below it on the stack. */
export function visitNode(walk: ExpressionWalk, node: SqlNode, use: ColumnUse): void {
  const visit = visits[node.kind] as Visit<SqlNodeKind> | undefined
  if (visit === undefined) pushAll(walk, childNodes(node), computed(use))
  else visit(walk, node, use)
}
