import { rmSync } from 'node:fs'
import { inDatabase, inSchema } from '../../catalog/list-objects.ts'
import type { Database } from '../../catalog/object/database.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { dropCounter } from '../../storage/counter.ts'
import { dropStorage } from '../../storage/drop-storage.ts'
import type { Execution } from '../execution.ts'

/** Frees what an object holds, for good: its rows, its files, and those of all that is in it. */
export async function destroy(execution: Execution, object: Database | Schema | Relation): Promise<void> {
  for (const each of inside(object)) {
    if (each.kind === 'TABLE' || each.kind === 'DYNAMIC_TABLE') await dropStorage(execution, each)
    if (each.kind === 'SEQUENCE') await dropCounter(execution, each.counter)
    if (each.kind === 'STAGE') rmSync(each.folder, { recursive: true, force: true })
  }
}

function inside(object: Database | Schema | Relation): Iterable<AnySecurable> {
  if (object.kind === 'DATABASE') return inDatabase(object)
  return object.kind === 'SCHEMA' ? inSchema(object) : [object]
}
