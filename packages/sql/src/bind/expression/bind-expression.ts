import type { Span } from '../../tree/node.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { childNodes } from '../../walk/child-nodes.ts'
import type { BoundColumn, BoundQuery, ColumnInput, ColumnUse } from '../bound-query.ts'
import { columnThroughStar, starsOf } from '../column/open-column.ts'
import type { BindContext } from '../context/bind-context.ts'
import { report } from '../context/bind-context.ts'
import { resolveColumn } from '../scope/resolve-column.ts'
import type { Scope } from '../scope/scope.ts'
import { starColumns } from '../scope/star-columns.ts'
import { aggregateFunctions, orderedSetFunctions } from './aggregate-functions.ts'
import { isConditionalArgument } from './conditional-arguments.ts'

/** What an expression is computed from. */
export interface BoundExpression {
  readonly inputs: readonly ColumnInput[]
  readonly queries: readonly BoundQuery[]
}

interface Task {
  readonly node: SqlNode
  readonly use: ColumnUse
  /** Parameters of the lambdas around it: names that are no columns. */
  readonly parameters: ReadonlySet<string>
}

const noParameters: ReadonlySet<string> = new Set()

/** Finds the columns that an expression reads and what each is to its value. Walks with a stack of its own, not by recursion. */
export function bindExpression(
  context: BindContext,
  scope: Scope,
  expression: SqlNode,
  use: ColumnUse = 'identity',
): BoundExpression {
  const inputs: ColumnInput[] = []
  const queries: BoundQuery[] = []
  const tasks: Task[] = [{ node: expression, use, parameters: noParameters }]

  const read = (column: BoundColumn | undefined, columnUse: ColumnUse, span: Span): void => {
    if (column !== undefined) inputs.push({ column, use: columnUse, span })
  }
  const ask = (query: BoundQuery, columnUse: ColumnUse | undefined, span: Span): void => {
    queries.push(query)
    if (columnUse !== undefined) for (const column of query.columns) read(column, columnUse, span)
  }

  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { node, use: inherited, parameters } = task
    const next = (children: readonly SqlNode[], childUse: ColumnUse, names = parameters): void => {
      for (const child of children.toReversed()) tasks.push({ node: child, use: childUse, parameters: names })
    }
    switch (node.kind) {
      case 'columnReference': {
        if (node.parts[0] !== undefined && parameters.has(node.parts[0].name)) break
        const column = resolveColumn(context, scope, node)
        if (column !== undefined) context.references.push({ node, column })
        read(column, inherited, node.span)
        break
      }
      case 'positionalColumn': {
        const column = positional(scope, node.table?.name, node.position)
        if (column !== undefined) context.references.push({ node, column })
        else if (!scope.relations.some(({ source }) => source.kind === 'stage'))
          report(
            context,
            node.span,
            'SQL.UNKNOWN_COLUMN',
            `$${node.position} names no column of what stands in FROM`,
            'Count columns from 1.',
          )
        read(column, inherited, node.span)
        break
      }
      case 'outerJoinColumn':
        next([node.column], inherited)
        break
      case 'case':
        next(node.operand === undefined ? [] : [node.operand], stronger(inherited, 'conditional'))
        for (const branch of node.branches) next([branch.when], stronger(inherited, 'conditional'))
        next(
          [...node.branches.map((branch) => branch.then), ...(node.otherwise ? [node.otherwise] : [])],
          stronger(inherited, 'transformation'),
        )
        break
      case 'functionCall': {
        const name = node.name.parts.at(-1)?.name ?? ''
        const own = aggregateFunctions.has(name) ? 'aggregation' : 'transformation'
        node.arguments.forEach((argument, index) => {
          const conditional = isConditionalArgument(name, index, node.arguments.length)
          const argumentUse = stronger(inherited, conditional ? 'conditional' : own)
          if (argument.kind !== 'star') next([argument], argumentUse)
          else if (name !== 'COUNT' || argument.table !== undefined)
            for (const column of starColumns(context, scope, argument))
              read(column, argumentUse, argument.span)
        })
        if (node.withinGroup !== undefined)
          next(node.withinGroup, stronger(inherited, orderedSetFunctions.has(name) ? 'aggregation' : 'sort'))
        if (node.over?.kind === 'windowReference') {
          const named = scope.window(node.over.name)
          if (named !== undefined) next([named.window], stronger(inherited, 'window'))
        } else if (node.over !== undefined) next([node.over], stronger(inherited, 'window'))
        break
      }
      case 'lambda':
        next(
          [node.body],
          inherited,
          new Set([...parameters, ...node.parameters.map((parameter) => parameter.name)]),
        )
        break
      case 'namedArgument':
        next([node.value], inherited)
        break
      case 'subquery':
        ask(context.bind(node.query, scope), inherited, node.span)
        break
      case 'exists':
        ask(context.bind(node.query, scope), undefined, node.span)
        break
      case 'inQuery':
        next([node.operand], stronger(inherited, 'transformation'))
        ask(context.bind(node.query, scope), stronger(inherited, 'transformation'), node.span)
        break
      case 'quantifiedComparison':
        next([node.left], stronger(inherited, 'transformation'))
        ask(context.bind(node.query, scope), stronger(inherited, 'transformation'), node.span)
        break
      case 'windowSpecification':
      case 'orderItem':
        next(childNodes(node), inherited)
        break
      case 'identifier':
      case 'objectName':
      case 'typeName':
      case 'datePart':
      case 'star':
        break
      default:
        next(childNodes(node), stronger(inherited, 'transformation'))
    }
  }
  return { inputs, queries }
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

function positional(scope: Scope, table: string | undefined, position: number): BoundColumn | undefined {
  const relation = scope.relations.find(({ name }) => table === undefined || name === table)
  if (relation === undefined) return undefined
  const [star] = starsOf(relation)
  return star === undefined ? relation.columns[position - 1] : columnThroughStar(star, `$${position}`)
}
