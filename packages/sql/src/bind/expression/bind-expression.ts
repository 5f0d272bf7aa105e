import type { SqlNode } from '../../tree/sql-node.ts'
import type { BoundQuery, ColumnInput, ColumnUse } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { Scope } from '../scope/scope.ts'
import type { ExpressionWalk } from './expression-walk.ts'
import { visitNode } from './visit-node.ts'

/** What an expression is computed from. */
export interface BoundExpression {
  readonly inputs: readonly ColumnInput[]
  readonly queries: readonly BoundQuery[]
}

/** Finds the columns that an expression reads and what each is to its value. */
export function bindExpression(
  context: BindContext,
  scope: Scope,
  expression: SqlNode,
  use: ColumnUse = 'identity',
): BoundExpression {
  const walk: ExpressionWalk = {
    context,
    scope,
    inputs: [],
    queries: [],
    tasks: [{ node: expression, use, parameters: undefined }],
    windows: new Set(),
    parameters: undefined,
  }
  for (let task = walk.tasks.pop(); task !== undefined; task = walk.tasks.pop()) {
    walk.parameters = task.parameters
    visitNode(walk, task.node, task.use)
  }
  return { inputs: walk.inputs, queries: walk.queries }
}
