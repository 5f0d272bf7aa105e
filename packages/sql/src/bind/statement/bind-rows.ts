import type { Expression } from '../../tree/expression/expression.ts'
import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundQuery } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindFrom, type FromResult } from '../relation/bind-from.ts'
import { createScope, type Scope } from '../scope/scope.ts'
import { addInfluences } from '../select/add-influences.ts'
import type { WriteTarget } from './write-target.ts'

/** The rows that UPDATE, DELETE or MERGE works on, and what names mean in its clauses. */
export interface BoundRows {
  readonly scope: Scope
  /** Without columns: what is read of the rows is up to each clause. */
  readonly query: BoundQuery
}

/** Puts a target and what stands beside it into one scope, and binds the condition over them. */
export function bindRows(
  context: BindContext,
  { relation }: WriteTarget,
  alias: TableAlias | undefined,
  from: readonly TableReference[],
  condition: Expression | undefined,
): BoundRows {
  const result: FromResult = { influences: [], queries: [], late: [] }
  const scope = createScope(undefined, undefined)
  const target = alias === undefined ? relation : { ...relation, name: alias.name.name }
  scope.relations.push(target)
  scope.columns.push(...target.columns)
  bindFrom(context, scope, from, result)
  for (const late of result.late) late()
  addInfluences(context, scope, 'FILTER', condition, result)
  const { influences, queries } = result
  return { scope, query: { columns: [], relations: scope.relations, influences, queries } }
}
