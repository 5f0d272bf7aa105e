import type { Account, AnySecurable } from './securable.ts'

/** Every object of an account, the account first, containers before what is in them. */
export function* listObjects(account: Account): Generator<AnySecurable> {
  yield account
  yield* account.roles.values()
  yield* account.users.values()
  yield* account.warehouses.values()
  for (const database of account.databases.values()) {
    yield database
    yield* database.roles.values()
    for (const schema of database.schemas.values()) {
      yield schema
      yield* schema.relations.values()
      yield* schema.stages.values()
      yield* schema.fileFormats.values()
      yield* schema.tagDefinitions.values()
    }
  }
}
