import type { QualifiedName } from '@mesh/core'
import {
  type CreateDynamicTable,
  type CreateMaterializedView,
  type CreateTable,
  type CreateView,
  toQualifiedName,
} from '@mesh/sql'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { Place } from '../../catalog/place.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { temporaryPlace } from '../../session/temporary-places.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { copyGrants } from '../copy-grants.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'

type CreateRelation = CreateTable | CreateView | CreateMaterializedView | CreateDynamicTable

/** Where a new relation comes to stand, and what stands there now. */
export interface NewPlace {
  readonly schema: Schema
  readonly name: string
  readonly replaced: Relation | undefined
  /** The place of the session, for a temporary one. */
  readonly temporaryIn?: Place
  readonly copyGrants: boolean
}

/** The place of a new relation; the sentence to answer when there is nothing to do. */
export async function placeFor(
  execution: Execution,
  create: CreateRelation,
  privilege: string,
): Promise<NewPlace | string> {
  if (create.orReplace && create.ifNotExists)
    throw invalidStatement('options IF NOT EXISTS and OR REPLACE are incompatible.')
  const { catalog } = execution.state
  const name: QualifiedName = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, execution.session)
  const roles = activeRoles(catalog, execution.session)
  const isTemporary = 'temporary' in create && create.temporary
  // https://docs.snowflake.com/en/user-guide/tables-temp-transient#creating-a-temporary-table
  const free = isTemporary && create.kind === 'createTable'
  assertPrivilege(catalog, roles, schema, free ? ['USAGE'] : [privilege])
  const temporaryIn = isTemporary ? temporaryPlace(execution.session.temporary, schema) : undefined
  const replaced = (temporaryIn ?? schema).relations.get(name.name)
  if (replaced !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (replaced !== undefined && !create.orReplace) throw alreadyExists(name.name)
  if (replaced !== undefined) assertOwner(catalog, roles, replaced)
  const place = { schema, name: name.name, replaced, copyGrants: create.copyGrants }
  return temporaryIn === undefined ? place : { ...place, temporaryIn }
}

/** Puts a new relation in its place. */
export async function register(execution: Execution, place: NewPlace, relation: Relation): Promise<void> {
  const { catalog } = execution.state
  const { schema, name, replaced, temporaryIn } = place
  const keepsGrants = replaced !== undefined && place.copyGrants
  if (keepsGrants) copyGrants(catalog, replaced, relation)
  if (replaced !== undefined) await remove(execution, replaced)
  const { relations } = temporaryIn ?? schema
  relations.set(name, relation)
  if (temporaryIn === undefined && !keepsGrants) catalog.applyFutureGrants(relation, schema, schema.database)
}
