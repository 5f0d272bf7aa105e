import type { Identifier, Merge, MergeClause } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { nameParts } from '../../catalog/securable-name.ts'
import { invalidStatement, valueCountMismatch } from '../../errors/statement-failures.ts'
import type { RowAssignment } from '../../storage/change-rows.ts'
import { exclusively } from '../../storage/exclusively.ts'
import { rowColumn, sinceColumn } from '../../storage/hidden-columns.ts'
import {
  type MergeAction,
  mergeRows,
  pairClause,
  pairRow,
  pairs,
  type RowMerge,
} from '../../storage/merge-rows.ts'
import { presentTable } from '../../storage/stored.ts'
import { notAmong } from '../../storage/visible-rows.ts'
import { assignTo } from '../../translate/assign-to.ts'
import { quoted } from '../../translate/emitted.ts'
import { qualifiersOf } from '../../translate/from/derived-from.ts'
import { translateFrom } from '../../translate/from/translate-from.ts'
import { emptyScope, type Scope, type ScopeRelation } from '../../translate/scope.ts'
import { storedName } from '../../translate/stored-name.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import type { Translation } from '../../translate/translation.ts'
import { createTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import type { RowsOutcome } from '../outcome.ts'
import { placeBinds } from '../placed-binds.ts'
import { columnOf, writable } from '../run-dml.ts'
import { touch } from '../transactions.ts'
import { orDefault } from './or-default.ts'
import { rowCounts } from './row-counts.ts'

/**
 * MERGE: each pair of rows goes the way of the first clause that it meets.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/merge
 */
export async function runMerge(execution: Execution, merge: Merge): Promise<RowsOutcome> {
  const kinds = new Set(merge.clauses.map(({ action }) => action.kind))
  assertReachable(merge.clauses)
  const privileges = { mergeInsert: 'INSERT', mergeUpdate: 'UPDATE', mergeDelete: 'DELETE' } as const
  let table = writable(execution, merge.table, 'SELECT')
  for (const kind of kinds) table = writable(execution, merge.table, privileges[kind])
  const { inserted, updated, deleted } = await exclusively(execution, table, () =>
    execution.state.starts.while(execution.session, async () =>
      mergeRows(execution, table, translateMerge(execution, table, merge)),
    ),
  )
  touch(execution, table)
  return rowCounts('merge', {
    ...(kinds.has('mergeInsert') && { 'number of rows inserted': inserted }),
    ...(kinds.has('mergeUpdate') && { 'number of rows updated': updated }),
    ...(kinds.has('mergeDelete') && { 'number of rows deleted': deleted }),
  })
}

/** A clause behind one of its kind without a condition is never met: an error. */
function assertReachable(clauses: readonly MergeClause[]): void {
  for (const matched of [true, false]) {
    const same = clauses.filter((each) => each.matched === matched)
    if (same.slice(0, -1).some(({ condition }) => condition === undefined))
      throw invalidStatement(
        `A WHEN ${matched ? '' : 'NOT '}MATCHED clause without a condition must be the last of its kind in MERGE.`,
      )
  }
}

function translateMerge(execution: Execution, table: Table, merge: Merge): RowMerge {
  const binds = placeBinds(merge, execution.binds)
  if (binds.rows !== undefined) throw invalidStatement('Columns of values cannot be bound to MERGE')
  const translation = createTranslation(execution, { binds })
  const from = translateFrom([merge.source], emptyScope, translation)
  const { masks, condition: visible = 'TRUE' } = translation.target(table)
  const target: ScopeRelation = {
    qualifiers: qualifiersOf(merge.alias, nameParts(table)),
    columns: table.columns.map((each) => ({
      name: each.name,
      type: each.type,
      sql: `target.${quoted(storedName(each))}`,
      ...masks.get(each.name),
    })),
  }
  const source = renamed(from.relations, 'source')
  const condition = translateExpression(merge.on, scopeOf([target, ...source]), translation).sql
  const unseen = notAmong(sinceColumn, execution.state.commits.unseen(execution.session, table), 'target.')
  // A source row without a match is a pair with nothing: its row number is NULL.
  const joined = `SELECT ${[...listed(source, 's'), ...listed([target], 't'), `target.${quoted(rowColumn)} AS ${pairRow}`].join(', ')} FROM (SELECT ${listed(from.relations, 'c').join(', ')} FROM ${from.sql}) AS source LEFT JOIN ${presentTable(table)} AS target ON (${condition}) AND ${unseen} AND ${visible}`
  const own = renamed(source, pairs, 's')
  const scopes: MergeScopes = {
    translation,
    table,
    both: scopeOf([...renamed([target], pairs, 't'), ...own]),
    source: scopeOf(own),
  }
  const row = `${pairs}.${pairRow}`
  const clause = `CASE WHEN ${row} IS NOT NULL THEN ${firstMet(merge.clauses, true, scopes)} ELSE ${firstMet(merge.clauses, false, scopes)} END`
  return {
    query: `SELECT *, ${clause} AS ${pairClause} FROM (${joined}) AS ${pairs}`,
    actions: merge.clauses.map((each) => actionOf(each, scopes)),
    isStrict: execution.session.parameters.get('ERROR_ON_NONDETERMINISTIC_MERGE')?.toUpperCase() !== 'FALSE',
    // What was emitted on the way has its place by now.
    binds: binds.values(),
  }
}

interface MergeScopes {
  readonly translation: Translation
  readonly table: Table
  /** The target and the source: what WHEN MATCHED sees. */
  readonly both: Scope
  /** What is inserted can come from the source alone. */
  readonly source: Scope
}

/** The index of the first clause of a kind whose condition is true, or NULL. */
function firstMet(
  clauses: readonly MergeClause[],
  matched: boolean,
  { both, source, translation }: MergeScopes,
): string {
  const branches = clauses.flatMap(({ condition, ...clause }, index) => {
    if (clause.matched !== matched) return []
    const test =
      condition === undefined
        ? 'TRUE'
        : translateExpression(condition, matched ? both : source, translation).sql
    return [`WHEN ${test} THEN ${index}`]
  })
  return branches.length === 0 ? 'NULL' : `CASE ${branches.join(' ')} END`
}

function actionOf({ action }: MergeClause, scopes: MergeScopes): MergeAction {
  const { both, source, table, translation } = scopes
  switch (action.kind) {
    case 'mergeDelete':
      return { kind: 'delete' }
    case 'mergeUpdate': {
      if (action.assignments.length === 0) return { kind: 'update', assignments: byName(scopes) }
      const assignments = action.assignments.map(({ column, value }) => {
        const to = columnOf(table, column.parts.at(-1) as Identifier)
        return {
          column: to.name,
          value: assignTo(translateExpression(orDefault(value, to), both, translation), to.type),
        }
      })
      return { kind: 'update', assignments }
    }
    case 'mergeInsert': {
      const { columns: named, values } = action
      if (values === undefined) return { kind: 'insert', assignments: byName(scopes) }
      const columns: readonly Column[] =
        named.length === 0 ? table.columns : named.map((each) => columnOf(table, each))
      if (columns.length !== values.items.length)
        throw valueCountMismatch(columns.length, values.items.length)
      const assignments = columns.map((to, index) => {
        const value = orDefault(values.items[index] as (typeof values.items)[number], to)
        return {
          column: to.name,
          value: assignTo(translateExpression(value, source, translation), to.type),
        }
      })
      return { kind: 'insert', assignments }
    }
  }
}

/** ALL BY NAME: every column from the column of the source that has its name. */
function byName({ source, table }: MergeScopes): readonly RowAssignment[] {
  const given = source.relations.flatMap(({ columns }) => columns)
  if (given.length !== table.columns.length)
    throw invalidStatement(
      `ALL BY NAME needs the same columns in target and source: ${table.columns.length} and ${given.length} columns.`,
    )
  return table.columns.map(({ name, type }) => {
    const [found, ...more] = given.filter((each) => each.name === name)
    if (found === undefined || more.length > 0)
      throw invalidStatement(`ALL BY NAME needs one column '${name}' in the source.`)
    return { column: name, value: assignTo(found, type) }
  })
}

const scopeOf = (relations: readonly ScopeRelation[]): Scope => ({ ...emptyScope, relations })

/** The columns of relations under numbered names: `c1`, `c2`, …, counted through all of them. */
function listed(relations: readonly ScopeRelation[], letter: string): readonly string[] {
  return relations
    .flatMap(({ columns }) => columns)
    .map(({ sql }, index) => `${sql} AS ${letter}${index + 1}`)
}

/** The relations whose columns {@link listed} has listed, as a table that has another name. */
function renamed(relations: readonly ScopeRelation[], alias: string, letter = 'c'): readonly ScopeRelation[] {
  let last = 0
  return relations.map(({ qualifiers, columns }) => ({
    qualifiers,
    columns: columns.map((each) => {
      last += 1
      return { ...each, sql: `${alias}.${letter}${last}` }
    }),
  }))
}
