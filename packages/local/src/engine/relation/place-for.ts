import type { QualifiedName } from '@mesh/core'
import { type CreateDynamicTable, type CreateTable, type CreateView, toQualifiedName } from '@mesh/sql'
import type { Relation, Schema } from '../../catalog/securable.ts'
import { alreadyExists } from '../../errors.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'

type CreateRelation = CreateTable | CreateView | CreateDynamicTable

/** Where a new relation comes to stand, and what stands there now. */
export interface Place {
  readonly schema: Schema
  readonly name: string
  readonly replaced: Relation | undefined
}

/** The place of a new relation; the sentence to answer when there is nothing to do. */
export async function placeFor(
  execution: Execution,
  create: CreateRelation,
  privilege: string,
): Promise<Place | string> {
  const { catalog } = execution.state
  const name: QualifiedName = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, execution.session)
  const roles = activeRoles(catalog, execution.session)
  assertPrivilege(catalog, roles, schema, [privilege])
  const replaced = schema.relations.get(name.name)
  if (replaced !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (replaced !== undefined && !create.orReplace) throw alreadyExists(name.name)
  if (replaced !== undefined) assertOwner(catalog, roles, replaced)
  return { schema, name: name.name, replaced }
}

/** Puts a new relation in its place. */
export async function register(
  execution: Execution,
  { schema, name, replaced }: Place,
  relation: Relation,
): Promise<void> {
  if (replaced !== undefined) await remove(execution, replaced)
  schema.relations.set(name, relation)
  execution.state.catalog.applyFutureGrants(relation, schema, schema.database)
}
