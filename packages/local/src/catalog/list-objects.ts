import { allAccountObjects } from './account-objects.ts'
import type { Dropped } from './dropped.ts'
import type { Account } from './object/account.ts'
import type { Database } from './object/database.ts'
import type { Schema } from './object/schema.ts'
import type { AnySecurable } from './object/securable.ts'
import { allObjectsOf } from './schema-objects.ts'

/** Every object of an account, also those that were dropped and can come back; the account first, containers before what is in them. */
export function* listObjects(account: Account): Generator<AnySecurable> {
  yield account
  yield* account.roles.values()
  yield* account.users.values()
  yield* account.warehouses.values()
  yield* allAccountObjects(account)
  for (const each of withDropped(account.databases, account.dropped)) yield* inDatabase(each)
}

/** A database and everything in it. */
export function* inDatabase(database: Database): Generator<AnySecurable> {
  yield database
  yield* database.roles.values()
  // What another account shares is that account's.
  if (database.imported !== undefined) return
  for (const each of withDropped(database.schemas, database.dropped)) yield* inSchema(each)
}

/** A schema and everything in it. */
export function* inSchema(schema: Schema): Generator<AnySecurable> {
  yield schema
  yield* withDropped(schema.relations, schema.dropped)
  yield* allObjectsOf(schema)
}

const withDropped = <Kind>(
  there: ReadonlyMap<string, Kind>,
  dropped: readonly Dropped<Kind>[],
): readonly Kind[] => [...there.values(), ...dropped.map(({ object }) => object)]
