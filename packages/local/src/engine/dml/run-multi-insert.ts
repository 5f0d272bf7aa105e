import type { InsertTarget, MultiTableInsert } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { invalidStatement, valueCountMismatch } from '../../errors/statement-failures.ts'
import { atomically } from '../../storage/atomically.ts'
import { exclusively } from '../../storage/exclusively.ts'
import { insertRows } from '../../storage/insert-rows.ts'
import { clearRows } from '../../storage/remove-rows.ts'
import { assignTo } from '../../translate/assign-to.ts'
import { derivedColumn } from '../../translate/emitted.ts'
import { emptyScope, type Scope } from '../../translate/scope.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import { translateQuery } from '../../translate/translate-query.ts'
import type { Translation } from '../../translate/translation.ts'
import { createTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import { countColumn, type RowsOutcome, rowsOutcome } from '../outcome.ts'
import { placeBinds } from '../placed-binds.ts'
import { columnOf, writable } from '../run-dml.ts'
import { runInDuckDb } from '../run-in-duckdb.ts'
import { touch } from '../transactions.ts'
import { orDefault } from './or-default.ts'

/** A table that rows go into, and which: those that meet a branch, by its index, or all. */
interface Into {
  readonly table: Table
  readonly columns: readonly Column[]
  readonly target: InsertTarget
  readonly branch: number | undefined
}

/** The rows of the query with the values for all tables: computed once. */
const spread = 'mesh_spread'

/**
 * INSERT ALL, INSERT FIRST: each row of a query into the tables whose conditions it meets.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/insert-multi-table
 */
export async function runMultiInsert(
  execution: Execution,
  statement: MultiTableInsert,
): Promise<RowsOutcome> {
  const intos = intosOf(execution, statement)
  const tables = [...new Set(intos.map(({ table }) => table))]
  const write = () =>
    execution.state.starts.while(execution.session, async () => {
      await spreadRows(execution, statement, intos)
      if (statement.overwrite) for (const each of tables) await clearRows(execution, each)
      const counts = new Map(tables.map((each) => [each, 0]))
      for (const [index, into] of intos.entries()) {
        const count = await insertInto(execution, into, index)
        counts.set(into.table, count + (counts.get(into.table) ?? 0))
      }
      await runInDuckDb(execution, `DROP TABLE ${spread}`)
      return [...counts.values()]
    })
  const counts = await (statement.overwrite
    ? exclusively(execution, tables, write)
    : atomically(execution, write))
  for (const each of tables) touch(execution, each)
  return rowsOutcome(
    tables.map(({ name }) => countColumn(`number of rows inserted into ${name}`)),
    [counts],
    'multiInsert',
  )
}

function intosOf(execution: Execution, statement: MultiTableInsert): readonly Into[] {
  const into = (target: InsertTarget, branch: number | undefined): Into => {
    const table = writable(execution, target.table, 'INSERT')
    if (statement.overwrite) writable(execution, target.table, 'DELETE')
    const columns =
      target.columns.length === 0 ? table.columns : target.columns.map((each) => columnOf(table, each))
    return { table, columns, target, branch }
  }
  const { branches, otherwise, targets } = statement
  return [
    ...targets.map((each) => into(each, undefined)),
    ...branches.flatMap(({ targets: own }, index) => own.map((each) => into(each, index))),
    ...otherwise.map((each) => into(each, branches.length)),
  ]
}

async function spreadRows(
  execution: Execution,
  { branches, mode, query, ...statement }: MultiTableInsert,
  intos: readonly Into[],
): Promise<void> {
  const binds = placeBinds({ branches, query, ...statement }, execution.binds)
  if (binds.rows !== undefined)
    throw invalidStatement('Columns of values cannot be bound to an INSERT into several tables')
  const translation = createTranslation(execution, { binds })
  const rows = translateQuery(query, emptyScope, translation)
  const columns = rows.columns.map((each, index) => ({ ...each, sql: `q.${derivedColumn(index)}` }))
  const scope: Scope = { ...emptyScope, relations: [{ qualifiers: [], columns }] }
  const tests = branches.map(({ when }) => translateExpression(when, scope, translation).sql)
  const flags = met(tests, mode).map((each, index) => `${each} AS met${index}`)
  const values = intos.flatMap((into, index) =>
    valuesOf(into, scope, translation).map((value, position) => {
      const chosen = into.branch === undefined ? value : `CASE WHEN q.met${into.branch} THEN ${value} END`
      return `${chosen} AS v${index}_${position}`
    }),
  )
  const kept = flags.map((_, index) => `q.met${index}`)
  await runInDuckDb(
    execution,
    `CREATE OR REPLACE TEMP TABLE ${spread} AS SELECT ${[...kept, ...values].join(', ')} FROM (SELECT ${['q.*', ...flags].join(', ')} FROM (${rows.sql}) AS q) AS q`,
    binds.values(),
  )
}

/** Whether a row goes the way of each branch, and of ELSE. */
function met(tests: readonly string[], mode: MultiTableInsert['mode']): readonly string[] {
  if (tests.length === 0) return []
  const none = `NOT (${tests.map((test) => `coalesce(${test}, FALSE)`).join(' OR ')})`
  if (mode === 'ALL') return [...tests.map((test) => `coalesce(${test}, FALSE)`), none]
  const first = `CASE ${tests.map((test, index) => `WHEN ${test} THEN ${index}`).join(' ')} ELSE ${tests.length} END`
  return [...tests, none].map((_, index) => `${first} = ${index}`)
}

function valuesOf({ columns, target }: Into, scope: Scope, translation: Translation): readonly string[] {
  const given =
    target.values === undefined
      ? (scope.relations[0]?.columns ?? [])
      : target.values.items.map((each, index) =>
          translateExpression(orDefault(each, columns[index]), scope, translation),
        )
  if (given.length !== columns.length) throw valueCountMismatch(columns.length, given.length)
  return columns.flatMap(({ type }, index) => {
    const value = given[index]
    return value === undefined ? [] : [assignTo(value, type)]
  })
}

function insertInto(execution: Execution, { table, columns, branch }: Into, index: number): Promise<number> {
  const values = columns.map((_, position) => `v${index}_${position}`)
  const where = branch === undefined ? '' : ` WHERE met${branch}`
  return insertRows(
    execution,
    table,
    columns.map(({ name }) => name),
    `SELECT ${values.join(', ')} FROM ${spread}${where}`,
  )
}
