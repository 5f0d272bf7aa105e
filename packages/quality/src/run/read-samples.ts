import type { MeshError, SqlDialect } from '@mesh/core'
import { compileSql, sql } from '@mesh/sql'
import type { MeasuredCheck } from '../plan/check-plan.ts'
import type { RowSamples } from './check-result.ts'
import type { StatementRunner } from './statement-runner.ts'

/** Some broken rows, or why they could not be read; nothing when the check has none to show. */
export async function readSamples(
  { failingRows }: MeasuredCheck,
  limit: number,
  runner: StatementRunner,
  dialect: SqlDialect,
): Promise<RowSamples | MeshError | undefined> {
  if (failingRows?.sample === undefined) return undefined
  // The engine keeps to the limit: no row beyond it is ever sent.
  const answer = await runner.ask(compileSql(sql`${failingRows.sample} LIMIT ${sql.literal(limit)}`, dialect))
  return answer.kind === 'failed' ? answer.error : { columns: answer.columns, rows: answer.rows, limit }
}
