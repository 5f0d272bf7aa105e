import type { Join, JoinedTable } from '../../tree/table/joined-table.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundColumn, BoundQuery, BoundRelation, RowInfluence } from '../bound-query.ts'
import { columnsNamed } from '../column/column-index.ts'
import { columnThroughStar, starsOf } from '../column/open-column.ts'
import type { BindContext } from '../context/bind-context.ts'
import { report } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from '../scope/scope.ts'
import { bindRelation } from './bind-relation.ts'

/** A condition that waits until all of FROM and the select list are known: it may name aliases. */
type LateCondition = () => void

/** What the joins of a query gather. */
export interface JoinResult {
  readonly influences: RowInfluence[]
  readonly queries: BoundQuery[]
  readonly late: LateCondition[]
}

interface Step {
  readonly reference: TableReference
  readonly join?: { readonly node: Join; readonly from: number }
}

/** Puts one item of FROM, with all its joins, into a scope. Walks with a stack of its own. */
export function bindFrom(
  context: BindContext,
  scope: Scope,
  reference: TableReference,
  result: JoinResult,
): void {
  const steps: (Step | (() => void))[] = [{ reference }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (step.reference.kind === 'joinedTable')
      steps.push(...joinSteps(context, scope, step.reference, result))
    else scope.relations.push(bindRelation(context, scope, step.reference))
  }
}

function joinSteps(
  context: BindContext,
  scope: Scope,
  { first, joins }: JoinedTable,
  result: JoinResult,
): (Step | (() => void))[] {
  const from = scope.relations.length
  const steps: (Step | (() => void))[] = [{ reference: first }]
  for (const join of joins) {
    let middle = 0
    steps.push(
      () => {
        middle = scope.relations.length
      },
      { reference: join.table },
      () => {
        const left = scope.relations.slice(from, middle)
        finishJoin(context, scope, join, left, scope.relations.slice(middle), result)
      },
    )
  }
  return steps.reverse()
}

function finishJoin(
  context: BindContext,
  scope: Scope,
  join: Join,
  left: readonly BoundRelation[],
  right: readonly BoundRelation[],
  { influences, queries, late }: JoinResult,
): void {
  for (const condition of [join.on, join.match]) {
    if (condition === undefined) continue
    late.push(() => {
      const bound = bindExpression(context, scope, condition)
      queries.push(...bound.queries)
      for (const { column, span } of bound.inputs)
        influences.push({ clause: 'JOIN', column, ...(span !== undefined && { span }) })
    })
  }
  for (const name of sharedNames(join, left, right)) {
    const ends = [columnOf(scope, left, name, true), columnOf(scope, right, name, false)]
    const found = ends.filter((column) => column !== undefined)
    for (const column of found) influences.push({ clause: 'JOIN', column, span: join.span })
    if (found.length < 2) {
      report(
        context,
        join.span,
        'SQL.UNKNOWN_COLUMN',
        `USING names ${name}, which is not on both sides of the join`,
        'USING takes columns that both sides have.',
      )
      continue
    }
    const kept = join.type === 'RIGHT' ? found.slice(1) : join.type === 'FULL' ? found : found.slice(0, 1)
    const members = new Set([...(scope.merged.get(name)?.members ?? []), ...found])
    const [type] = kept.map((column) => column.type)
    scope.merged.set(name, {
      column: {
        name,
        ...(type !== undefined && { type }),
        origin: {
          kind: 'expression',
          inputs: kept.map((column) => ({
            column,
            use: join.type === 'FULL' ? 'transformation' : 'identity',
          })),
          queries: [],
        },
      },
      members,
    })
  }
}

function sharedNames(
  { natural, using }: Join,
  left: readonly BoundRelation[],
  right: readonly BoundRelation[],
): readonly string[] {
  if (!natural) return (using ?? []).map((each) => each.name)
  const names = new Set(right.flatMap(({ columns }) => columns.map((column) => column.name)))
  names.delete('*')
  return [...new Set(left.flatMap(({ columns }) => columns.map((column) => column.name)))].filter((name) =>
    names.has(name),
  )
}

function columnOf(
  scope: Scope,
  relations: readonly BoundRelation[],
  name: string,
  merged: boolean,
): BoundColumn | undefined {
  const earlier = merged ? scope.merged.get(name) : undefined
  if (earlier !== undefined) return earlier.column
  const known = relations.flatMap(({ columns }) => columnsNamed(columns, name))
  if (known[0] !== undefined) return known[0]
  const [star] = relations.flatMap(starsOf)
  return star === undefined ? undefined : columnThroughStar(star, name)
}
