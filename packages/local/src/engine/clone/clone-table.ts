import type { Schema } from '../../catalog/object/schema.ts'
import type { Place } from '../../catalog/place.ts'
import { columnsAt } from '../../storage/columns-at.ts'
import { createStorage } from '../../storage/create-storage.ts'
import { insertRows } from '../../storage/insert-rows.ts'
import { rowsAt } from '../../storage/rows-at.ts'
import type { Stored } from '../../storage/stored.ts'
import { columnList } from '../../storage/stored-columns.ts'
import { visibleRows } from '../../storage/visible-rows.ts'
import type { Execution } from '../execution.ts'
import type { PastMoment } from '../no-moments.ts'
import { readPast } from '../read-past.ts'
import { copyKeys } from '../relation/copy-keys.ts'
import { definitionsOf } from '../relation/stored-column.ts'
import { copyColumns, goOnCounting } from '../sequence/create-identity.ts'

/** Where a clone comes to stand, and what kind of table it is. */
export interface ClonePlace {
  readonly schema: Schema
  readonly name: string
  readonly temporaryIn?: Place
  /** @defaultValue as the original */
  readonly transient?: boolean
}

/** A table with the columns, keys, tags and rows of another, as they are or as they were. */
export async function cloneTable<Kind extends Stored>(
  execution: Execution,
  source: Kind,
  { schema, name, temporaryIn, transient }: ClonePlace,
  at: PastMoment | undefined,
): Promise<Kind> {
  const { catalog, commits } = execution.state
  const { temporaryIn: _, shapes: __, ...original } = source
  const columns = at === undefined ? source.columns : columnsAt(source, at.moment)
  const base = catalog.base(name, execution.session.role, source.comment)
  const now = commits.latest()
  const table = {
    ...original,
    ...base,
    schema,
    ...(temporaryIn !== undefined && { temporaryIn }),
    ...(source.kind === 'TABLE' && { transient: transient ?? source.transient }),
    storage: `t${base.id}`,
    columns: copyColumns(execution, columns),
    keys: copyKeys(source, catalog.now()),
    tags: new Map(source.tags),
    born: now,
    version: 0,
  } as unknown as Kind
  const unseen = commits.unseen(execution.session, source)
  if (at !== undefined) readPast(source, at, commits, [])
  const from =
    at === undefined ? visibleRows(source, unseen) : rowsAt(source, commits.written(at.moment), columns)
  const names = columns.map((each) => each.name)
  await goOnCounting(execution, table, columns)
  await createStorage(execution, table, definitionsOf(execution, table))
  await insertRows(execution, table, names, `SELECT ${columnList(columns)} FROM ${from}`)
  return table
}
