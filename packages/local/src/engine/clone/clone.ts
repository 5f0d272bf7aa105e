import type { CreateClone, TimeTravel } from '@mesh/sql'
import { phraseKeywords, toQualifiedName } from '@mesh/sql'
import type { Database } from '../../catalog/object/database.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { adoptPolicies } from '../../governance/adopt-policies.ts'
import { temporaryPlace } from '../../session/temporary-places.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { copyGrants } from '../copy-grants.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { databaseOf, findDatabase, findObject, findSchema, schemaOf } from '../find-object.ts'
import type { PastMoment } from '../no-moments.ts'
import { momentOf } from '../read-past.ts'
import { register } from '../relation/place-for.ts'
import { adoptCopies, type Copies } from './adopt-copies.ts'
import { cloneInto } from './clone-schema.ts'
import { cloneTable } from './clone-table.ts'

/**
 * CREATE … CLONE of a table, a schema or a database, as it is or as it was. What is in a schema or database keeps its grants; a table
 * by itself keeps them with COPY GRANTS.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-clone
 */
export async function createClone(execution: Execution, create: CreateClone): Promise<string> {
  const at = create.at && momentOf(create.at as TimeTravel, execution.moments)
  if (create.modifiers.some((each) => each !== 'TRANSIENT' && each !== 'TEMPORARY'))
    throw unsupportedFeature(`CLONE into a ${create.modifiers.join(' ')} ${create.objectType}`)
  if (create.objectType !== 'TABLE' && create.clauses.length > 0)
    throw unsupportedFeature(
      `CLONE of a ${create.objectType} with ${create.clauses.map(phraseKeywords).join(' ')}`,
    )
  switch (create.objectType) {
    case 'TABLE':
      return tableClone(execution, create, at)
    case 'SCHEMA':
      return schemaClone(execution, create, at)
    case 'DATABASE':
      return databaseClone(execution, create, at)
    default:
      throw unsupportedFeature(`CLONE of ${create.objectType}`)
  }
}

async function tableClone(
  execution: Execution,
  create: CreateClone,
  at: PastMoment | undefined,
): Promise<string> {
  const { catalog } = execution.state
  const roles = activeRoles(catalog, execution.session)
  const name = toQualifiedName(create.name)
  const source = findObject(catalog, 'TABLE', toQualifiedName(create.source), execution.session)
  if (source.kind !== 'TABLE') throw invalidStatement(`Object '${source.name}' is not a table`)
  assertPrivilege(catalog, roles, source, ['SELECT'])
  const schema = schemaOf(catalog, name, execution.session)
  const isTemporary = create.modifiers.includes('TEMPORARY')
  const transient = create.modifiers.includes('TRANSIENT')
  assertPrivilege(catalog, roles, schema, isTemporary ? ['USAGE'] : ['CREATE TABLE'])
  // https://docs.snowflake.com/en/user-guide/tables-temp-transient#comparison-of-table-types
  if ((source.temporaryIn !== undefined || source.transient) && !isTemporary && !transient)
    throw invalidStatement(
      `${source.temporaryIn === undefined ? 'Transient' : 'Temp'} object cannot be cloned to a permanent object.`,
    )
  const keepsGrants = create.clauses.some((each) => phraseKeywords(each) === 'COPY GRANTS')
  if (create.clauses.length > (keepsGrants ? 1 : 0)) throw unsupportedFeature('this form of CLONE')
  const temporaryIn = isTemporary ? temporaryPlace(execution.session.temporary, schema) : undefined
  const known = (temporaryIn ?? schema).relations.get(name.name)
  const taken = placeTaken(execution, create, known)
  if (taken !== null) return taken
  const place = { schema, name: name.name, transient, ...(temporaryIn !== undefined && { temporaryIn }) }
  // It may be a clone of the past of what it replaces.
  const clone = await cloneTable(execution, source, place, at)
  if (keepsGrants) copyGrants(catalog, source, clone)
  await register(execution, { ...place, replaced: known, copyGrants: keepsGrants }, clone)
  return `Table ${name.name} successfully created.`
}

async function schemaClone(
  execution: Execution,
  create: CreateClone,
  at: PastMoment | undefined,
): Promise<string> {
  const { catalog } = execution.state
  const roles = activeRoles(catalog, execution.session)
  const name = toQualifiedName(create.name)
  const source = findSchema(catalog, toQualifiedName(create.source), execution.session)
  assertPrivilege(catalog, roles, source, ['USAGE'])
  const database = databaseOf(catalog, name.schema, execution.session)
  assertPrivilege(catalog, roles, database, ['CREATE SCHEMA'])
  const known = database.schemas.get(name.name)
  const taken = placeTaken(execution, create, known)
  if (taken !== null) return taken
  const isTransient = create.modifiers.includes('TRANSIENT') || source.transient === true
  const clone: Schema = { ...emptyLike(execution, source, name.name), database, transient: isTransient }
  const copies: Copies = new Map()
  await cloneInto(execution, source, clone, at, copies)
  await adoptCopies(execution, copies)
  adoptPolicies(clone, (schema) => (schema === source ? clone : undefined))
  if (known !== undefined) await remove(execution, known)
  database.schemas.set(name.name, clone)
  execution.session.database = database.name
  execution.session.schema = clone.name
  return `Schema ${name.name} successfully created.`
}

async function databaseClone(
  execution: Execution,
  create: CreateClone,
  at: PastMoment | undefined,
): Promise<string> {
  const { catalog } = execution.state
  const { account } = catalog
  const roles = activeRoles(catalog, execution.session)
  const name = toQualifiedName(create.name)
  const source = findDatabase(catalog, toQualifiedName(create.source).name)
  assertPrivilege(catalog, roles, source, ['USAGE'])
  assertPrivilege(catalog, roles, account, ['CREATE DATABASE'])
  const known = account.databases.get(name.name)
  const taken = placeTaken(execution, create, known)
  if (taken !== null) return taken
  const clone: Database = {
    ...source,
    ...catalog.base(name.name, execution.session.role, source.comment),
    transient: create.modifiers.includes('TRANSIENT') || source.transient === true,
    schemas: new Map(),
    roles: new Map(),
    dropped: [],
  }
  const copies: Copies = new Map()
  for (const schema of source.schemas.values()) {
    const copy: Schema = { ...emptyLike(execution, schema, schema.name), database: clone }
    clone.schemas.set(schema.name, copy)
    await cloneInto(execution, schema, copy, at, copies)
  }
  await adoptCopies(execution, copies)
  for (const each of clone.schemas.values())
    adoptPolicies(each, (schema) => (schema.database === source ? clone.schemas.get(schema.name) : undefined))
  if (known !== undefined) await remove(execution, known)
  account.databases.set(name.name, clone)
  execution.session.database = clone.name
  execution.session.schema = clone.schemas.has('PUBLIC') ? 'PUBLIC' : null
  return `Database ${name.name} successfully created.`
}

const emptyLike = ({ state, session }: Execution, schema: Schema, name: string): Schema => ({
  ...schema,
  ...state.catalog.base(name, session.role, schema.comment),
  relations: new Map(),
  objects: new Map(),
  dropped: [],
})

/** The sentence to answer when what is there already is enough; null when it is to be made. */
function placeTaken(
  { state: { catalog }, session }: Execution,
  create: CreateClone,
  known: Relation | Schema | Database | undefined,
): string | null {
  if (known === undefined) return null
  if (create.ifNotExists) return `${known.name} already exists, statement succeeded.`
  if (!create.orReplace) throw alreadyExists(known.name)
  assertOwner(catalog, activeRoles(catalog, session), known)
  return null
}
