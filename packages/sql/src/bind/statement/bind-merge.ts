import type { Merge, MergeClause, MergeInsert, MergeUpdate } from '../../tree/dml/merge.ts'
import type { BoundWrite, WrittenColumn } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import { bindFrom, type FromResult } from '../relation/bind-from.ts'
import { createScope, type Scope, scopeOf } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'
import { bindAssignments } from './bind-assignments.ts'
import { pairByName } from './pair-by-name.ts'
import { pairColumns } from './pair-columns.ts'
import { type WriteTarget, writeTarget } from './write-target.ts'

interface MergeScopes {
  readonly target: WriteTarget
  /** The target and the source: what WHEN MATCHED sees. */
  readonly both: Scope
  /** What is inserted can come from the source alone. */
  readonly source: Scope
}

/** MERGE: each WHEN writes for itself; all read the source and the condition that joins it. */
export function bindMerge(
  context: BindContext,
  { table, alias, source, on, clauses }: Merge,
): readonly BoundWrite[] {
  const result: FromResult = { influences: [], queries: [], late: [] }
  const target = writeTarget(context, table)
  const own = alias === undefined ? target.relation : { ...target.relation, name: alias.name.name }
  const both = createScope(undefined, undefined)
  both.relations.push(own)
  both.columns.push(...own.columns)
  bindFrom(context, both, [source], result)
  for (const late of result.late) late()
  addInfluences(context, both, 'JOIN', on, result)
  const scopes: MergeScopes = { target, both, source: scopeOf(both.relations.slice(1)) }
  return clauses.map((clause) => bindClause(context, scopes, clause, result))
}

function bindClause(
  context: BindContext,
  scopes: MergeScopes,
  { action, condition, matched }: MergeClause,
  shared: Influences,
): BoundWrite {
  const { target, both, source } = scopes
  const own: Influences = { influences: [...shared.influences], queries: [...shared.queries] }
  addInfluences(context, matched ? both : source, 'FILTER', condition, own)
  const columns =
    action.kind === 'mergeDelete'
      ? []
      : action.kind === 'mergeUpdate'
        ? updated(context, scopes, action)
        : inserted(context, scopes, action)
  return {
    action: action.kind === 'mergeDelete' ? 'delete' : action.kind === 'mergeUpdate' ? 'update' : 'insert',
    target: target.table,
    known: target.known,
    columns,
    query: { ...own, columns: columns.map(({ value }) => value), relations: both.relations },
  }
}

const updated = (
  context: BindContext,
  { target, both, source }: MergeScopes,
  { assignments }: MergeUpdate,
): readonly WrittenColumn[] =>
  assignments.length === 0
    ? pairByName(target.relation, source.columns)
    : bindAssignments(context, both, target, assignments)

function inserted(
  context: BindContext,
  { target, source }: MergeScopes,
  { columns, values, span }: MergeInsert,
): readonly WrittenColumn[] {
  if (values === undefined) return pairByName(target.relation, source.columns)
  const given = values.items.map((item, index) =>
    bindValue(context, source, item, columns[index]?.name ?? `$${index + 1}`),
  )
  return pairColumns(context, target.relation, columns, given, span)
}
