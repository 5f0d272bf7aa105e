import type { MeshError, SqlDialect } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import type { RowSamples } from './check-result.ts'
import type { StatementRunner } from './statement-runner.ts'

/**
 * Some broken rows, or why they could not be read.
 *
 * @throws SQL.CANCELLED when the run is stopped.
 */
export async function readSamples(
  sample: SqlFragment,
  limit: number,
  runner: StatementRunner,
  dialect: SqlDialect,
): Promise<RowSamples | MeshError> {
  // The engine keeps to the limit: no row beyond it is ever sent.
  const answer = await runner.ask(compileSql(sql`${sample} LIMIT ${sql.literal(limit)}`, dialect))
  return answer.kind === 'failed'
    ? answer.error
    : { columns: answer.columns.map(({ name }) => name), rows: answer.rows, limit }
}
