import { type Dropped, dayMs } from '../../catalog/dropped.ts'
import type { Database } from '../../catalog/object/database.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import { retentionOf } from '../../catalog/retention.ts'
import type { Execution } from '../execution.ts'
import { destroy } from './destroy.ts'

/** Destroys what was dropped so long ago that it can no longer come back. */
export async function purge(execution: Execution): Promise<void> {
  const { account } = execution.state.catalog
  await purgeList(execution, account.dropped)
  for (const database of account.databases.values()) {
    await purgeList(execution, database.dropped)
    for (const schema of database.schemas.values()) await purgeList(execution, schema.dropped)
  }
}

async function purgeList<Kind extends Database | Schema | Relation>(
  execution: Execution,
  dropped: Dropped<Kind>[],
): Promise<void> {
  const now = execution.state.catalog.now()
  const isOver = ({ object, droppedOn }: Dropped<Kind>) => now - droppedOn > retentionOf(object) * dayMs
  for (const each of dropped.filter(isOver)) {
    await destroy(execution, each.object)
    dropped.splice(dropped.indexOf(each), 1)
  }
}
