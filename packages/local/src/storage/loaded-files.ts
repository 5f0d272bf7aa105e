import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import type { Stored } from './stored.ts'

/** The files that COPY has loaded into a table, by the keys of their content, or those that a pipe has loaded, by their paths. */
export async function loadedFiles(
  { session }: Execution,
  { id }: Pick<Stored, 'id'>,
): Promise<ReadonlySet<string>> {
  const text = `SELECT file FROM mesh_loaded WHERE table_id = ${id} AND until IS NULL`
  const rows = await session.duck.run(text, [], undefined, (result) => result.getRows())
  return new Set(rows.map(([file]) => String(file)))
}

/** Writes down which files COPY has loaded: of a table, or of the pipe with an id that loaded into it. */
export async function recordLoaded(
  execution: Execution,
  table: Stored,
  keys: readonly string[],
  pipe?: number,
): Promise<void> {
  const stamp = execution.state.commits.stamp(execution.session, table)
  await runInDuckDb(
    execution,
    `INSERT INTO mesh_loaded SELECT ${pipe ?? table.id}, unnest(from_json(CAST($1 AS JSON), '["VARCHAR"]')), ${stamp}, NULL`,
    [JSON.stringify(keys)],
  )
}

/** Lets all files be loaded again, as TRUNCATE does. */
export async function forgetLoaded(execution: Execution, table: Stored): Promise<void> {
  const stamp = execution.state.commits.stamp(execution.session, table)
  for (const each of execution.state.loads.all()) if (each.table === table) each.forgotten = true
  await runInDuckDb(
    execution,
    `UPDATE mesh_loaded SET until = ${stamp} WHERE table_id = ${table.id} AND until IS NULL`,
  )
}
