import type { SqlValue } from '@mesh/core'
import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import type { RowAssignment } from './change-rows.ts'
import { chosen, chosenRow } from './chosen-rows.ts'
import { duplicateIn } from './duplicate-in.ts'
import { exclusively } from './exclusively.ts'
import { rowColumn, sinceColumn } from './hidden-columns.ts'
import { insertRows } from './insert-rows.ts'
import { isChosen, keepPast } from './keep-past.ts'
import { presentTable, type Stored } from './stored.ts'
import { storedAs } from './stored-columns.ts'

/** What becomes of the rows that meet a clause of MERGE; values as SQL over the query. */
export type MergeAction =
  | { readonly kind: 'delete' }
  | { readonly kind: 'update' | 'insert'; readonly assignments: readonly RowAssignment[] }

/** Pairs of rows with the clause that each meets first. */
export interface RowMerge {
  /**
   * A query in whose scope the values stand, called {@link pairs}. It has the columns {@link pairRow}, the number of the row of the
   * target or NULL, and {@link pairClause}, the index of the clause or NULL.
   */
  readonly query: string
  readonly actions: readonly MergeAction[]
  readonly binds: readonly SqlValue[]
  /** Whether a row that is changed in several ways is an error; else one of them is taken. */
  readonly isStrict: boolean
}

/** How the query of a merge is called in it. */
export const pairs = 'mesh_pair'
/** The number of the row of the target. */
export const pairRow = 'mesh_row'
/** The clause that a pair meets. */
export const pairClause = 'mesh_clause'

/** The values for all pairs: computed once, whatever changes meanwhile. */
const merged = 'mesh_merged'

/** Rows by what became of them. */
export interface MergeCounts {
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
}

/**
 * Updates, removes and inserts rows, all at once.
 *
 * @throws SQL.CONSTRAINT with Snowflake's code 100090 when one row would be changed in several ways.
 */
export function mergeRows(execution: Execution, table: Stored, merge: RowMerge): Promise<MergeCounts> {
  return exclusively(execution, table, async () => {
    const clausesOf = (kind: MergeAction['kind']) =>
      merge.actions.flatMap((action, index) => (action.kind === kind ? [index] : []))
    const values = merge.actions.flatMap((action, index) =>
      action.kind === 'delete'
        ? []
        : action.assignments.map(
            ({ value }, position) =>
              `CASE WHEN ${pairs}.${pairClause} = ${index} THEN ${value} END AS ${valueName(index, position)}`,
          ),
    )
    await runInDuckDb(
      execution,
      `CREATE OR REPLACE TEMP TABLE ${merged} AS SELECT ${[`${pairs}.${pairRow} AS ${chosenRow}`, `${pairs}.${pairClause} AS clause`, ...values].join(', ')} FROM (${merge.query}) AS ${pairs} WHERE ${pairs}.${pairClause} IS NOT NULL`,
      merge.binds,
    )
    if (merge.isStrict) await assertOnce(execution, table, clausesOf('delete'))
    const updated = await changeChosen(execution, table, merge, clausesOf('update'))
    const deleted = await removeChosen(execution, table, clausesOf('delete'))
    let inserted = 0
    for (const clause of clausesOf('insert'))
      inserted += await insertMerged(execution, table, merge.actions[clause], clause)
    await runInDuckDb(execution, `DROP TABLE ${merged}`)
    return { inserted, updated, deleted }
  })
}

/** Updates the rows of some clauses. @returns their number. */
async function changeChosen(
  execution: Execution,
  table: Stored,
  { actions }: RowMerge,
  clauses: readonly number[],
): Promise<number> {
  if (clauses.length === 0) return 0
  const stamp = execution.state.commits.stamp(execution.session, table)
  await choose(execution, clauses)
  const count = await keepPast(execution, table, stamp)
  for (const clause of clauses) {
    const action = actions[clause]
    const sets =
      action === undefined || action.kind === 'delete'
        ? []
        : action.assignments.map(
            ({ column }, position) =>
              `${quoted(storedAs(table, column))} = ${chosen}.${valueName(clause, position)}`,
          )
    await runInDuckDb(
      execution,
      `UPDATE ${presentTable(table)} AS target SET ${[...sets, `${quoted(sinceColumn)} = ${stamp}`].join(', ')} FROM ${chosen} WHERE target.${quoted(rowColumn)} = ${chosen}.${chosenRow} AND ${chosen}.clause = ${clause}`,
    )
  }
  return count
}

/** Removes the rows of some clauses. @returns their number. */
async function removeChosen(
  execution: Execution,
  table: Stored,
  clauses: readonly number[],
): Promise<number> {
  if (clauses.length === 0) return 0
  const stamp = execution.state.commits.stamp(execution.session, table)
  await choose(execution, clauses)
  const count = await keepPast(execution, table, stamp)
  await runInDuckDb(execution, `DELETE FROM ${presentTable(table)} WHERE ${isChosen}`)
  return count
}

/** Writes down the rows of the target that meet some clauses, each once, in whichever way comes first. */
async function choose(execution: Execution, clauses: readonly number[]): Promise<void> {
  const first = `SELECT DISTINCT ON (${chosenRow}) * FROM ${merged} WHERE ${chosenRow} IS NOT NULL ORDER BY ${chosenRow}, clause`
  await runInDuckDb(
    execution,
    `CREATE OR REPLACE TEMP TABLE ${chosen} AS SELECT * FROM (${first}) WHERE clause IN (${clauses.join(', ')})`,
  )
}

function insertMerged(
  execution: Execution,
  table: Stored,
  action: MergeAction | undefined,
  clause: number,
): Promise<number> {
  const assignments = action?.kind === 'insert' ? action.assignments : []
  const values = assignments.map((_, position) => valueName(clause, position))
  return insertRows(
    execution,
    table,
    assignments.map(({ column }) => column),
    `SELECT ${values.join(', ')} FROM ${merged} WHERE clause = ${clause}`,
  )
}

/** A row may be removed for several reasons, but updated for one only. */
async function assertOnce(execution: Execution, table: Stored, deletes: readonly number[]): Promise<void> {
  const isUpdate = deletes.length === 0 ? 'TRUE' : `clause NOT IN (${deletes.join(', ')})`
  const several = `SELECT ${chosenRow} FROM ${merged} WHERE ${chosenRow} IS NOT NULL GROUP BY ${chosenRow} HAVING count(*) > 1 AND bool_or(${isUpdate})`
  const [found] = await execution.session.duck.run(`${several} LIMIT 1`, [], execution.signal, (result) =>
    result.getRows(),
  )
  if (found !== undefined) throw await duplicateIn(execution, table, several)
}

const valueName = (clause: number, position: number): string => `v${clause}_${position}`
