import type { Location, QualifiedName } from '@mesh/core'
import type { ObjectType, TypeName } from '@mesh/sql'
import { accountObjectKind, accountObjectsOf, accountObjectWords } from '../catalog/account-objects.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Database } from '../catalog/object/database.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { AccountRole, DatabaseRole } from '../catalog/object/role.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Stage } from '../catalog/object/stage.ts'
import type { Stream } from '../catalog/object/stream.ts'
import type { Place } from '../catalog/place.ts'
import {
  isSchemaObjectKind,
  objectsOf,
  type SchemaObjectKind,
  type SchemaObjects,
  schemaObjectWords,
} from '../catalog/schema-objects.ts'
import { askedName } from '../catalog/securable-name.ts'
import { shareGone } from '../errors/governance-failures.ts'
import { doesNotExist, noCurrentDatabase, noCurrentSchema } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { findMetricFunction } from '../metric/find-metric-function.ts'
import { findRoutine } from './routine/find-routine.ts'

/** Where names without a database or a schema are looked up. */
export interface NameContext {
  readonly database: string | null
  readonly schema: string | null
  /** Temporary objects, which hide others of their name; absent where only what everybody can see is looked up. */
  readonly temporary?: ReadonlyMap<Schema, Place>
}

/** The objects of a schema that a session can name, its own first. */
export function objectsIn<Kind extends SchemaObjectKind>(
  schema: Schema,
  kind: Kind,
  { temporary }: NameContext,
): readonly SchemaObjects[Kind][] {
  const own = temporary?.get(schema)
  return [...(own === undefined ? [] : objectsOf(own, kind).values()), ...objectsOf(schema, kind).values()]
}

/** An object of a schema by name; a temporary one of the session hides others. */
function lookUp<Kind extends SchemaObjectKind>(
  schema: Schema,
  kind: Kind,
  name: string,
  { temporary }: NameContext,
): SchemaObjects[Kind] | undefined {
  const own = temporary?.get(schema)
  return (own && objectsOf(own, kind).get(name)) ?? objectsOf(schema, kind).get(name)
}

/** A database by name. @throws SQL.NOT_FOUND. */
export function findDatabase({ account }: Catalog, name: string, where?: Location): Database {
  const found = account.databases.get(name) ?? account.mounted.get(name)
  if (found === undefined) throw doesNotExist('Database', name, where)
  return found
}

/** The database that a name lies in. @throws SQL.NOT_FOUND, also when the session has none. */
export function databaseOf(catalog: Catalog, name: string | undefined, context: NameContext): Database {
  const chosen = name ?? context.database
  if (chosen === null) throw noCurrentDatabase()
  return findDatabase(catalog, chosen)
}

/** The schema that an object's name lies in. @throws SQL.NOT_FOUND, also when the session has none. */
export function schemaOf(
  catalog: Catalog,
  name: QualifiedName,
  context: NameContext,
  where?: Location,
): Schema {
  const database = databaseOf(catalog, name.database, context)
  if (database.imported?.gone) throw shareGone()
  const chosen = name.schema ?? context.schema
  if (chosen === null) throw noCurrentSchema()
  const schema = database.schemas.get(chosen)
  if (schema === undefined) throw doesNotExist('Schema', `${database.name}.${chosen}`, where)
  return schema
}

/** A schema by `schema` or `database.schema`. @throws SQL.NOT_FOUND. */
export const findSchema = (catalog: Catalog, { schema, name }: QualifiedName, context: NameContext): Schema =>
  schemaOf(catalog, { name: '', schema: name, ...(schema !== undefined && { database: schema }) }, context)

/** A table, view or dynamic table. @throws SQL.NOT_FOUND. */
export function findRelation(
  catalog: Catalog,
  name: QualifiedName,
  context: NameContext,
  where?: Location,
): Relation {
  const schema = schemaOf(catalog, name, context, where)
  const own = context.temporary?.get(schema)?.relations.get(name.name)
  const found = own ?? schema.relations.get(name.name)
  if (found === undefined) throw doesNotExist('Object', askedName(name), where)
  return found
}

/** A stream; nothing when there is none of that name. */
export function findStream(catalog: Catalog, name: QualifiedName, context: NameContext): Stream | undefined {
  const { database = context.database, schema = context.schema } = name
  if (database === null || schema === null) return undefined
  const found = catalog.account.databases.get(database)?.schemas.get(schema)
  return found && objectsOf(found, 'STREAM').get(name.name)
}

/** A stage with a name. @throws SQL.NOT_FOUND. */
export function findStage(catalog: Catalog, name: QualifiedName, context: NameContext): Stage {
  const found = lookUp(schemaOf(catalog, name, context), 'STAGE', name.name, context)
  if (found === undefined) throw doesNotExist('Stage', askedName(name))
  return found
}

/** A role of the account. @throws SQL.NOT_FOUND. */
export function findRole({ account }: Catalog, name: string): AccountRole {
  const found = account.roles.get(name)
  if (found === undefined) throw doesNotExist('Role', name)
  return found
}

/** A database role by `database.role`, or `role` of the current database. @throws SQL.NOT_FOUND. */
export function findDatabaseRole(
  catalog: Catalog,
  { schema, name }: QualifiedName,
  context: NameContext,
): DatabaseRole {
  const found = databaseOf(catalog, schema, context).roles.get(name)
  if (found === undefined)
    throw doesNotExist('Database role', askedName(schema === undefined ? { name } : { schema, name }))
  return found
}

/**
 * An object by type and name; functions and procedures by the types of their arguments too.
 *
 * @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for types that the engine does not have.
 */
export function findObject(
  catalog: Catalog,
  type: ObjectType,
  name: QualifiedName,
  context: NameContext,
  argumentTypes?: readonly TypeName[],
): AnySecurable {
  const { account } = catalog
  switch (type) {
    case 'ACCOUNT':
      return account
    case 'DATABASE':
      return findDatabase(catalog, name.name)
    case 'SCHEMA':
      return findSchema(catalog, name, context)
    case 'TABLE':
    case 'VIEW':
    case 'MATERIALIZED VIEW':
    case 'DYNAMIC TABLE':
      return findRelation(catalog, name, context)
    case 'ROLE':
      return findRole(catalog, name.name)
    case 'DATABASE ROLE':
      return findDatabaseRole(catalog, name, context)
    case 'WAREHOUSE':
      return account.warehouses.get(name.name) ?? missing('Warehouse', name)
    case 'USER':
      return account.users.get(name.name) ?? missing('User', name)
    case 'DATA METRIC FUNCTION':
      return findMetricFunction(schemaOf(catalog, name, context), name, argumentTypes)
    case 'FUNCTION':
    case 'PROCEDURE':
      if (argumentTypes?.some((each) => each.name === 'TABLE'))
        return findMetricFunction(schemaOf(catalog, name, context), name, argumentTypes)
      return findRoutine(schemaOf(catalog, name, context), type, name, argumentTypes)
    default: {
      const ofAccount = accountObjectKind(type)
      if (ofAccount !== undefined)
        return (
          accountObjectsOf(account, ofAccount).get(name.name) ?? missing(accountObjectWords[ofAccount], name)
        )
      const kind = type.replaceAll(' ', '_')
      if (!isSchemaObjectKind(kind)) throw unsupportedFeature(type)
      const found = lookUp(schemaOf(catalog, name, context), kind, name.name, context)
      return found ?? missing(schemaObjectWords[kind], name)
    }
  }
}

function missing(kind: string, name: QualifiedName): never {
  throw doesNotExist(kind, askedName(name))
}
