import type { Expression } from '../../tree/expression/expression.ts'
import type { JoinedTable } from '../../tree/table/joined-table.ts'
import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundColumn, BoundQuery } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { createScope, type Scope } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'
import { bindTransformed } from '../transform/bind-transformed.ts'
import { bindRelation } from './bind-relation.ts'
import { checkAliases } from './check-aliases.ts'
import { mergeColumns } from './merge-columns.ts'
import { withAlias } from './with-alias.ts'

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

/** Puts one item of FROM into a scope. Gives its columns in the order of `*`. */
function bindReference(
  context: BindContext,
  scope: Scope,
  reference: TableReference,
  result: FromResult,
): readonly BoundColumn[] {
  switch (reference.kind) {
    case 'joinedTable':
      return reference.alias === undefined
        ? bindJoins(context, scope, reference, result)
        : bindNamedJoins(context, scope, reference, reference.alias, result)
    case 'sample': {
      const start = scope.relations.length
      const columns = bindReference(context, scope, reference.table, result)
      const only = scope.relations[start]
      if (reference.alias === undefined || only === undefined) return columns
      const named = withAlias(context, only, reference.alias, reference.span)
      scope.relations[start] = named
      return named.columns
    }
    case 'pivot':
    case 'unpivot':
    case 'matchRecognize':
    case 'resample': {
      const input = createScope(scope.common, scope)
      input.columns.push(...bindReference(context, input, reference.table, result))
      const made = bindTransformed(context, input, reference)
      const relation = withAlias(context, made, reference.alias, reference.span)
      scope.relations.push(relation)
      return relation.columns
    }
    default: {
      const made = bindRelation(context, scope, reference)
      const alias = 'alias' in reference ? reference.alias : undefined
      const relation = withAlias(context, made, alias, reference.span)
      scope.relations.push(relation)
      return relation.columns
    }
  }
}

function bindJoins(
  context: BindContext,
  scope: Scope,
  { first, joins }: JoinedTable,
  result: FromResult,
): readonly BoundColumn[] {
  const start = scope.relations.length
  let columns = [...bindReference(context, scope, first, result)]
  for (const join of joins) {
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

/** `(a JOIN b) AS c`: one relation of all their columns. */
function bindNamedJoins(
  context: BindContext,
  scope: Scope,
  joined: JoinedTable,
  alias: TableAlias,
  result: FromResult,
): readonly BoundColumn[] {
  const inner = createScope(scope.common, scope)
  const columns = bindJoins(context, inner, joined, result).map((column) => passOn(column))
  const query: BoundQuery = { columns, relations: inner.relations, influences: [], queries: [] }
  const relation = withAlias(context, { columns, source: { kind: 'query', query } }, alias, joined.span)
  scope.relations.push(relation)
  return relation.columns
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
