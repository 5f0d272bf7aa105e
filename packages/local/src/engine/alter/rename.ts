import type { QualifiedName } from '@mesh/core'
import { type RenameTo, toQualifiedName } from '@mesh/sql'
import { accountObjectsOf } from '../../catalog/account-objects.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { placeOf } from '../../catalog/place.ts'
import {
  objectKey,
  objectsOf,
  type SchemaObject,
  type SchemaObjectKind,
} from '../../catalog/schema-objects.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { temporaryPlace } from '../../session/temporary-places.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { databaseOf, schemaOf } from '../find-object.ts'
import { keepDefaults } from './keep-defaults.ts'

/** What can be renamed of what a schema holds beside tables and views. */
const renamed: ReadonlySet<SchemaObjectKind | Relation['kind']> = new Set([
  'STAGE',
  'FILE_FORMAT',
  'TAG',
  'MASKING_POLICY',
  'ROW_ACCESS_POLICY',
  'SEQUENCE',
  'FUNCTION',
  'PROCEDURE',
  'AUTHENTICATION_POLICY',
  'PASSWORD_POLICY',
  'SESSION_POLICY',
])

/** RENAME TO, for objects of a schema also into another schema or database. */
export function rename(execution: Execution, object: AnySecurable, { name: written }: RenameTo): void {
  const name = toQualifiedName(written)
  keepDefaults(execution.state.catalog, () => give(execution, object, name))
}

function give(execution: Execution, object: AnySecurable, name: QualifiedName): void {
  const { session } = execution
  const { account, book } = execution.state.catalog
  switch (object.kind) {
    case 'DATABASE':
      move(account.databases, account.databases, object, object.name, name.name)
      if (session.database === object.name) session.database = name.name
      object.name = name.name
      return
    case 'SCHEMA': {
      const { schemas } = object.database
      if (name.schema !== undefined && name.schema !== object.database.name)
        throw unsupportedFeature('RENAME of a schema into another database')
      move(schemas, schemas, object, object.name, name.name)
      if (session.database === object.database.name && session.schema === object.name)
        session.schema = name.name
      object.name = name.name
      return
    }
    case 'ROLE':
      move(account.roles, account.roles, object, object.name, name.name)
      book.renameGrantor(object.name, name.name)
      object.name = name.name
      return
    case 'DATABASE_ROLE': {
      const { roles } = object.database
      if (databaseOf(execution.state.catalog, name.schema, session) !== object.database)
        throw unsupportedFeature('RENAME of a database role into another database')
      move(roles, roles, object, object.name, name.name)
      object.name = name.name
      return
    }
    case 'WAREHOUSE':
      move(account.warehouses, account.warehouses, object, object.name, name.name)
      if (session.warehouse === object.name) session.warehouse = name.name
      object.name = name.name
      return
    case 'NETWORK_POLICY': {
      const policies = accountObjectsOf(account, object.kind)
      move(policies, policies, object, object.name, name.name)
      object.name = name.name
      return
    }
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE': {
      const to = targetOf(execution, object, name)
      const there = object.temporaryIn === undefined ? to : temporaryPlace(session.temporary, to)
      move(placeOf(object).relations, there.relations, object, object.name, name.name)
      object.name = name.name
      object.schema = to
      if (object.temporaryIn !== undefined) Object.assign(object, { temporaryIn: there })
      return
    }
    default:
      if (!('schema' in object) || !renamed.has(object.kind))
        throw unsupportedFeature(`RENAME of a ${object.kind}`)
      renameInSchema(execution, object, name)
  }
}

function renameInSchema(execution: Execution, object: SchemaObject, name: QualifiedName): void {
  const { session } = execution
  const to = targetOf(execution, object, name)
  const own = 'temporaryIn' in object ? object.temporaryIn : undefined
  const there = own === undefined ? to : temporaryPlace(session.temporary, to)
  const before: Map<string, SchemaObject> = objectsOf(own ?? object.schema, object.kind)
  const after: Map<string, SchemaObject> = objectsOf(there, object.kind)
  move(before, after, object, objectKey(object), objectKey({ ...object, name: name.name }))
  Object.assign(object, { name: name.name, schema: to }, own !== undefined && { temporaryIn: there })
}

/** The schema that an object gets into. @throws SQL.NOT_FOUND, SQL.AUTHORIZATION */
function targetOf(execution: Execution, object: Relation | SchemaObject, name: QualifiedName): Schema {
  const { state, session } = execution
  // A name without a schema stays where it is, whatever the current schema.
  const context = { database: object.schema.database.name, schema: object.schema.name }
  const to = schemaOf(state.catalog, name, name.schema === undefined ? context : session)
  const privilege = `CREATE ${object.kind.replaceAll('_', ' ')}`
  const isTemporary = 'temporaryIn' in object && object.temporaryIn !== undefined
  assertPrivilege(state.catalog, activeRoles(state.catalog, session), to, [isTemporary ? 'USAGE' : privilege])
  return to
}

function move<Kind>(
  from: Map<string, Kind>,
  to: Map<string, Kind>,
  object: Kind,
  oldKey: string,
  newKey: string,
): void {
  if (to.has(newKey)) throw alreadyExists(newKey)
  from.delete(oldKey)
  to.set(newKey, object)
}
