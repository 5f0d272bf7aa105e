import {
  isMeshError,
  type MeshError,
  type QualifiedName,
  type ReadableColumn,
  type SqlDialect,
} from '@mesh/core'
import { compileSql, parseStatement, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { KnownColumns, TableBook } from '../plan/table-book.ts'
import { tablesIn } from '../plan/tables-in.ts'
import { tableKey } from '../source/table-key.ts'
import { inParallel } from './in-parallel.ts'
import type { StatementRunner } from './statement-runner.ts'

/**
 * Asks the engine for the columns of the tables that SQL of a person's own speaks of, where it has to be translated: one
 * statement a table, which reads no row.
 */
export async function describeTables(
  checks: readonly Check[],
  dialect: SqlDialect,
  tables: TableBook,
  runner: StatementRunner,
  concurrency: number,
): Promise<KnownColumns> {
  if (dialect.translate === undefined) return new Map()
  const named = new Map(checks.flatMap(tablesOf).map((table) => [tableKey(table), table]))
  const unknown = [...named].filter(([, table]) => tables.columns(table) === undefined)
  runner.expect(unknown.length)
  return new Map(
    await inParallel(unknown, concurrency, async ([key, table]) => [
      key,
      await describeTable(table, dialect, tables, runner),
    ]),
  )
}

/** The columns of a table, or why they could not be read. */
export async function describeTable(
  table: QualifiedName,
  dialect: SqlDialect,
  tables: TableBook,
  runner: StatementRunner,
): Promise<readonly ReadableColumn[] | MeshError> {
  try {
    const statement = compileSql(sql`SELECT * FROM ${tables.spell(table)} LIMIT 0`, dialect)
    const answer = await runner.ask(statement)
    if (answer.kind === 'failed') return answer.error
    return answer.columns.map(({ name, type }) => ({ name, type }))
  } catch (error) {
    if (!isMeshError(error) || error.code === 'SQL.CANCELLED') throw error
    return error
  }
}

/** The tables that the SQL of a check speaks of; SQL that cannot be read is refused when it is planned. */
function tablesOf({ table, metric, filter, groupBy = [] }: Check): readonly QualifiedName[] {
  const own =
    filter !== undefined || groupBy.length > 0 || 'expression' in metric || metric.kind === 'invalidJson'
      ? [table]
      : []
  if (!('query' in metric)) return own
  try {
    const statement = parseStatement(metric.query)
    return statement.kind === 'query' ? [...own, ...tablesIn(statement)] : own
  } catch (error) {
    if (!isMeshError(error)) throw error
    return own
  }
}
