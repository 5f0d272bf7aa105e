import type { Expression } from '../../tree/expression/expression.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundColumn } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { createScope, type Scope } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'
import { bindRelation } from './bind-relation.ts'
import { checkAliases } from './check-aliases.ts'
import { mergeColumns } from './merge-columns.ts'

/** What the joins of a query gather. */
export interface FromResult extends Influences {
  /** Conditions that wait until all of FROM and the select list are known: they may name aliases. */
  readonly late: (() => void)[]
}

/** Puts everything in FROM, with its joins, into a scope. */
export function bindFrom(
  context: BindContext,
  scope: Scope,
  from: readonly TableReference[],
  result: FromResult,
): void {
  for (const reference of from)
    for (const column of bindReference(context, scope, reference, result)) scope.columns.push(column)
  checkAliases(context, scope.relations)
}

/** The columns of one item of FROM in the order that `*` gives them. */
function bindReference(
  context: BindContext,
  scope: Scope,
  reference: TableReference,
  result: FromResult,
): readonly BoundColumn[] {
  if (reference.kind !== 'joinedTable') {
    const relation = bindRelation(context, scope, reference)
    scope.relations.push(relation)
    return relation.columns
  }
  const start = scope.relations.length
  let columns = [...bindReference(context, scope, reference.first, result)]
  for (const join of reference.joins) {
    const right = bindReference(context, scope, join.table, result)
    if (join.natural || join.using !== undefined)
      columns = mergeColumns(context, scope, join, columns, right, result)
    else for (const column of right) columns.push(column)
    const end = scope.relations.length
    for (const condition of [join.match, join.on])
      if (condition !== undefined)
        result.late.push(() => bindCondition(context, scope, condition, start, end, result))
  }
  return columns
}

/** A condition sees what it joins; the rest of FROM and the aliases only for names that are not in there. */
function bindCondition(
  context: BindContext,
  scope: Scope,
  condition: Expression,
  start: number,
  end: number,
  result: FromResult,
): void {
  const joined: Scope = {
    ...createScope(scope.common, scope),
    relations: scope.relations.slice(start, end),
    merged: scope.merged,
    join: true,
  }
  addInfluences(context, joined, 'JOIN', condition, result)
}
