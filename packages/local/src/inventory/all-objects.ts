import type { Dropped } from '../catalog/dropped.ts'
import type { Account } from '../catalog/object/account.ts'
import type { Database } from '../catalog/object/database.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { allObjectsOf } from '../catalog/schema-objects.ts'
import type { TemporaryPlaces } from '../session/temporary-places.ts'
import type { AnyFound } from './found.ts'

/** Everything of an account and of one session, also what was dropped: what can come back, and what the graves still know of. */
export function allObjects(
  account: Account,
  temporary: TemporaryPlaces,
  graves: readonly AnyFound[],
): readonly AnyFound[] {
  const found: AnyFound[] = []
  const add = (object: AnySecurable, deleted: number | null) => found.push({ object, deleted })
  const each = <Kind extends AnySecurable>(
    there: ReadonlyMap<string, Kind>,
    dropped: readonly Dropped<Kind>[],
    around: number | null,
    visit: (object: Kind, deleted: number | null) => void,
  ) => {
    for (const object of there.values()) visit(object, around)
    for (const { object, droppedOn } of dropped) visit(object, droppedOn)
  }
  const inSchema = (schema: Schema, deleted: number | null) => {
    add(schema, deleted)
    each(schema.relations, schema.dropped, deleted, add)
    for (const object of allObjectsOf(schema)) add(object, deleted)
    const own = temporary.get(schema)
    for (const object of own?.relations.values() ?? []) add(object, deleted)
    if (own !== undefined) for (const object of allObjectsOf(own)) add(object, deleted)
  }
  const inDatabase = (database: Database, deleted: number | null) => {
    add(database, deleted)
    for (const role of database.roles.values()) add(role, deleted)
    each(database.schemas, database.dropped, deleted, inSchema)
  }
  for (const objects of [account.roles, account.users, account.warehouses])
    for (const object of objects.values()) add(object, null)
  each(account.databases, account.dropped, null, inDatabase)
  const known = new Set(found.map(({ object }) => object))
  return [...found, ...graves.filter(({ object }) => !known.has(object))]
}
