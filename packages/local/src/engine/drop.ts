import { rmSync } from 'node:fs'
import { isMeshError } from '@mesh/core'
import type { Drop } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { AnySecurable, Database, Relation, Schema } from '../catalog/securable.ts'
import { invalidStatement, unsupportedFeature } from '../errors.ts'
import { dropStorage } from '../storage/drop-storage.ts'
import { activeRoles, assertOwner } from './access.ts'
import type { Execution } from './execution.ts'
import { findObject } from './find-object.ts'

/** DROP of any object, with everything in it. */
export async function drop(execution: Execution, statement: Drop): Promise<string> {
  const { catalog } = execution.state
  const name = toQualifiedName(statement.name)
  let object: AnySecurable
  try {
    object = findObject(catalog, statement.objectType, name, execution.session)
    assertKind(object, statement.objectType)
    assertOwner(catalog, activeRoles(catalog, execution.session), object)
  } catch (error) {
    if (statement.ifExists && isMeshError(error, 'SQL.NOT_FOUND'))
      return 'Drop statement executed successfully (object already dropped).'
    throw error
  }
  await remove(execution, object)
  return `${name.name} successfully dropped.`
}

function assertKind(object: AnySecurable, type: Drop['objectType']): void {
  if (object.kind.replaceAll('_', ' ') !== type)
    throw invalidStatement(
      `Object found is of type '${object.kind.replaceAll('_', ' ')}', not specified type '${type}'.`,
    )
}

async function remove(execution: Execution, object: AnySecurable): Promise<void> {
  const { catalog } = execution.state
  const { account } = catalog
  switch (object.kind) {
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE':
      await dropRelation(execution, object)
      object.schema.relations.delete(object.name)
      return
    case 'SCHEMA':
      await dropSchema(execution, object)
      object.database.schemas.delete(object.name)
      break
    case 'DATABASE':
      await dropDatabase(execution, object)
      break
    case 'ROLE':
      account.roles.delete(object.name)
      break
    case 'DATABASE_ROLE':
      object.database.roles.delete(object.name)
      break
    case 'WAREHOUSE':
      account.warehouses.delete(object.name)
      break
    case 'STAGE':
      rmSync(object.folder, { recursive: true, force: true })
      object.schema.stages.delete(object.name)
      break
    case 'FILE_FORMAT':
      object.schema.fileFormats.delete(object.name)
      break
    case 'TAG':
      object.schema.tagDefinitions.delete(object.name)
      break
    default:
      throw unsupportedFeature(`DROP ${object.kind}`)
  }
  catalog.book.forget(new Set([object]))
}

/** Frees what a relation holds; its schema forgets it by itself. */
export async function dropRelation(execution: Execution, relation: Relation): Promise<void> {
  if (relation.kind !== 'VIEW') await dropStorage(execution, relation)
  execution.state.catalog.book.forget(new Set([relation]))
}

async function dropSchema(execution: Execution, schema: Schema): Promise<void> {
  for (const each of schema.relations.values()) await dropRelation(execution, each)
  for (const each of schema.stages.values()) rmSync(each.folder, { recursive: true, force: true })
  const inside = [
    schema,
    ...schema.stages.values(),
    ...schema.fileFormats.values(),
    ...schema.tagDefinitions.values(),
  ]
  execution.state.catalog.book.forget(new Set<AnySecurable>(inside))
  const { session } = execution
  if (session.schema === schema.name && session.database === schema.database.name) session.schema = null
}

async function dropDatabase(execution: Execution, database: Database): Promise<void> {
  for (const each of database.schemas.values()) await dropSchema(execution, each)
  const { catalog } = execution.state
  catalog.book.forget(new Set<AnySecurable>([database, ...database.roles.values()]))
  catalog.account.databases.delete(database.name)
  if (execution.session.database === database.name) execution.session.database = null
}
