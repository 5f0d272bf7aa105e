import type { Span } from '../../tree/node.ts'
import type { Query } from '../../tree/query/query.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { BoundColumn, BoundQuery, BoundReference, ColumnInput, ColumnUse } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { Scope } from '../scope/scope.ts'

/** A walk through one expression, with a stack of its own: what it has found, and what it has yet to look at. */
export interface ExpressionWalk {
  readonly context: BindContext
  readonly scope: Scope
  readonly inputs: ColumnInput[]
  readonly queries: BoundQuery[]
  readonly tasks: ExpressionTask[]
  /** Windows that were followed already from one that builds on them. */
  readonly windows: Set<SqlNode>
  /** Parameters of the lambdas around the current node: names that are no columns. */
  parameters: ReadonlySet<string> | undefined
}

/** A node and what it is to the value of the expression. */
export interface ExpressionTask {
  readonly node: SqlNode
  readonly use: ColumnUse
  readonly parameters: ExpressionWalk['parameters']
}

/** Puts a node on the stack. The last one is looked at first. */
export function push({ tasks, parameters }: ExpressionWalk, node: SqlNode | undefined, use: ColumnUse): void {
  if (node !== undefined) tasks.push({ node, use, parameters })
}

/** Puts nodes on the stack so that the first one is looked at first. */
export function pushAll(walk: ExpressionWalk, nodes: readonly SqlNode[], use: ColumnUse): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) push(walk, nodes[index], use)
}

/** Notes a column that the value is computed from. */
export function read(
  { inputs }: ExpressionWalk,
  column: BoundColumn | undefined,
  use: ColumnUse,
  span: Span,
): void {
  if (column !== undefined) inputs.push({ column, use, span })
}

/** Notes what a reference of the text means. */
export function readReference(
  walk: ExpressionWalk,
  node: BoundReference['node'],
  column: BoundColumn | undefined,
  use: ColumnUse,
): void {
  if (column !== undefined) walk.context.references.set(node, column)
  read(walk, column, use, node.span)
}

/** Binds a query within the expression; its columns are inputs where they go into the value. */
export function ask(walk: ExpressionWalk, node: Query, use: ColumnUse | undefined, span: Span): void {
  const query = walk.context.bind(node, walk.scope)
  walk.queries.push(query)
  if (use !== undefined) for (const column of query.columns) read(walk, column, use, span)
}
