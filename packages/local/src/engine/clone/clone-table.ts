import type { Schema, Table } from '../../catalog/securable.ts'
import type { Moment } from '../../storage/commit-log.ts'
import { createStorage } from '../../storage/create-storage.ts'
import { insertRows } from '../../storage/insert-rows.ts'
import { rowsAt } from '../../storage/rows-at.ts'
import { visibleRows } from '../../storage/visible-rows.ts'
import { quoted } from '../../translate/emitted.ts'
import type { Execution } from '../execution.ts'
import { readPast } from '../read-past.ts'
import { definitionsOf } from '../relation/stored-column.ts'
import { copyIdentities } from '../sequence/create-identity.ts'

/** A table with the columns, keys, tags and rows of another, as they are or as they were. */
export async function cloneTable(
  execution: Execution,
  source: Table,
  schema: Schema,
  name: string,
  at: Moment | undefined,
): Promise<Table> {
  const { catalog, commits } = execution.state
  const base = catalog.base(name, execution.session.role, source.comment)
  const now = commits.latest()
  const table: Table = {
    ...source,
    ...base,
    schema,
    storage: `t${base.id}`,
    columns: await copyIdentities(execution, source.columns),
    keys: source.keys.map((each) => ({ ...each })),
    tags: new Map(source.tags),
    born: now,
    shaped: now,
    version: 0,
  }
  const unseen = commits.unseen(execution.session, source)
  if (at !== undefined) readPast(source, at, commits, [])
  const from = at === undefined ? visibleRows(source, unseen) : rowsAt(source, commits.written(at))
  const names = source.columns.map((each) => each.name)
  await createStorage(execution, table, definitionsOf(execution, table))
  await insertRows(execution, table, names, `SELECT ${names.map(quoted).join(', ')} FROM ${from}`)
  schema.relations.set(name, table)
  catalog.applyFutureGrants(table, schema, schema.database)
  return table
}
