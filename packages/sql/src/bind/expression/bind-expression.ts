import type { Span } from '../../tree/node.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { childNodes } from '../../walk/child-nodes.ts'
import type { BoundColumn, BoundQuery, ColumnInput, ColumnUse } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { resolveColumn } from '../scope/resolve-column.ts'
import { resolvePosition } from '../scope/resolve-position.ts'
import type { Scope } from '../scope/scope.ts'
import { starColumns } from '../scope/star-columns.ts'
import { isConditionalArgument } from './conditional-arguments.ts'
import { isAggregate } from './is-aggregate.ts'
import { queryOfTable } from './query-of-table.ts'

/** What an expression is computed from. */
export interface BoundExpression {
  readonly inputs: readonly ColumnInput[]
  readonly queries: readonly BoundQuery[]
}

interface Task {
  readonly node: SqlNode
  readonly use: ColumnUse
  /** Parameters of the lambdas around it: names that are no columns. */
  readonly parameters: ReadonlySet<string> | undefined
}

/** Finds the columns that an expression reads and what each is to its value. Walks with a stack of its own, not by recursion. */
export function bindExpression(
  context: BindContext,
  scope: Scope,
  expression: SqlNode,
  use: ColumnUse = 'identity',
): BoundExpression {
  const inputs: ColumnInput[] = []
  const queries: BoundQuery[] = []
  let bases: Set<SqlNode> | undefined
  const tasks: Task[] = [{ node: expression, use, parameters: undefined }]

  const read = (column: BoundColumn | undefined, columnUse: ColumnUse, span: Span): void => {
    if (column !== undefined) inputs.push({ column, use: columnUse, span })
  }
  const ask = (query: BoundQuery, columnUse: ColumnUse | undefined, span: Span): void => {
    queries.push(query)
    if (columnUse !== undefined) for (const column of query.columns) read(column, columnUse, span)
  }

  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { node, use: inherited, parameters } = task
    const computed = inherited === 'identity' ? 'transformation' : inherited
    switch (node.kind) {
      case 'columnReference': {
        if (parameters?.has(node.parts[0]?.name ?? '')) break
        const column = resolveColumn(context, scope, node)
        if (column !== undefined) context.references.set(node, column)
        read(column, inherited, node.span)
        break
      }
      case 'positionalColumn': {
        const column = resolvePosition(context, scope, node)
        if (column !== undefined) context.references.set(node, column)
        read(column, inherited, node.span)
        break
      }
      case 'outerJoinColumn':
        tasks.push({ node: node.column, use: inherited, parameters })
        break
      case 'case': {
        const deciding = stronger(inherited, 'conditional')
        if (node.otherwise !== undefined) tasks.push({ node: node.otherwise, use: computed, parameters })
        for (const { then } of node.branches.toReversed())
          tasks.push({ node: then, use: computed, parameters })
        for (const { when } of node.branches.toReversed())
          tasks.push({ node: when, use: deciding, parameters })
        if (node.operand !== undefined) tasks.push({ node: node.operand, use: deciding, parameters })
        break
      }
      case 'functionCall': {
        const name = node.name.parts[node.name.parts.length - 1]?.name ?? ''
        if (node.over?.kind === 'windowReference') {
          const named = scope.window(node.over.name)
          if (named !== undefined)
            tasks.push({ node: named.window, use: stronger(inherited, 'window'), parameters })
        } else if (node.over !== undefined)
          tasks.push({ node: node.over, use: stronger(inherited, 'window'), parameters })
        if (node.filter !== undefined)
          tasks.push({ node: node.filter, use: stronger(inherited, 'conditional'), parameters })
        if (node.withinGroup !== undefined) {
          const order = stronger(inherited, orderedSetFunctions.has(name) ? 'aggregation' : 'sort')
          pushAll(tasks, node.withinGroup, order, parameters)
        }
        const own = stronger(inherited, isAggregate(node) ? 'aggregation' : 'transformation')
        const { arguments: given } = node
        for (let index = given.length - 1; index >= 0; index -= 1) {
          const argument = given[index] as SqlNode
          if (index === 0 && argument.kind === 'columnReference' && namedObjects.has(name)) continue
          const deciding = isConditionalArgument(name, index, given.length)
          const argumentUse = deciding ? stronger(inherited, 'conditional') : own
          // COUNT(*) counts rows, whatever is in them.
          if (name === 'COUNT' && argument.kind === 'star' && argument.table === undefined) continue
          tasks.push({ node: argument, use: argumentUse, parameters })
        }
        break
      }
      case 'lambda':
        tasks.push({
          node: node.body,
          use: inherited,
          parameters: new Set([...(parameters ?? []), ...node.parameters.map(({ name }) => name.name)]),
        })
        break
      case 'namedArgument':
        tasks.push({ node: node.value, use: inherited, parameters })
        break
      case 'tableArgument':
        ask(context.bind(queryOfTable(node.table), scope), computed, node.span)
        break
      case 'starArgument':
        for (const item of node.items) {
          if (item.kind !== 'star') tasks.push({ node: item, use: computed, parameters })
          else for (const column of starColumns(context, scope, item)) read(column, computed, item.span)
        }
        break
      case 'query':
        ask(context.bind(node, scope), inherited, node.span)
        break
      case 'subquery':
        ask(context.bind(node.query, scope), inherited, node.span)
        break
      case 'exists':
        ask(context.bind(node.query, scope), undefined, node.span)
        break
      case 'inQuery':
        tasks.push({ node: node.operand, use: computed, parameters })
        ask(context.bind(node.query, scope), computed, node.span)
        break
      case 'quantifiedComparison':
        tasks.push({ node: node.left, use: computed, parameters })
        ask(context.bind(node.query, scope), computed, node.span)
        break
      case 'arithmetic':
      case 'logical':
        pushAll(tasks, node.operands, computed, parameters)
        break
      case 'comparison':
        tasks.push({ node: node.right, use: computed, parameters })
        tasks.push({ node: node.left, use: computed, parameters })
        break
      case 'windowSpecification': {
        const base = node.base === undefined ? undefined : scope.window(node.base)
        if (base !== undefined && bases?.has(base.window) !== true) {
          // A window may be built on itself: that is an error of Snowflake's, not a walk without end.
          bases = (bases ?? new Set<SqlNode>()).add(base.window)
          tasks.push({ node: base.window, use: inherited, parameters })
        }
        pushAll(tasks, childNodes(node), inherited, parameters)
        break
      }
      case 'orderItem':
        pushAll(tasks, childNodes(node), inherited, parameters)
        break
      case 'numberLiteral':
      case 'stringLiteral':
      case 'booleanLiteral':
      case 'nullLiteral':
      case 'identifier':
      case 'objectName':
      case 'typeName':
      case 'datePart':
        break
      case 'star':
        for (const column of starColumns(context, scope, node)) read(column, inherited, node.span)
        break
      default:
        pushAll(tasks, childNodes(node), computed, parameters)
    }
  }
  return { inputs, queries }
}

/** Aggregates whose WITHIN GROUP names the value itself, not the order of values. */
const orderedSetFunctions = new Set(['PERCENTILE_CONT', 'PERCENTILE_DISC'])

/** Functions whose first argument is the bare name of an object. */
const namedObjects = new Set(['GETNEXTVAL', 'VALIDATE'])

/** The stack gives back the last one first. */
function pushAll(
  tasks: Task[],
  nodes: readonly SqlNode[],
  use: ColumnUse,
  parameters: Task['parameters'],
): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1)
    tasks.push({ node: nodes[index] as SqlNode, use, parameters })
}

const strength: Readonly<Record<ColumnUse, number>> = {
  identity: 0,
  transformation: 1,
  aggregation: 2,
  sort: 3,
  window: 3,
  conditional: 3,
}

/** The use of something that is used in one way inside something used in another: what only decides stays so. */
const stronger = (outer: ColumnUse, inner: ColumnUse): ColumnUse =>
  strength[outer] >= strength[inner] ? outer : inner
