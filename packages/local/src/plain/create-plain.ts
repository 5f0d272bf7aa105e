import { type CreateObject, findProperty, toQualifiedName } from '@mesh/sql'
import { accountObjectsOf, accountObjectWords } from '../catalog/account-objects.ts'
import type { PlainAccountObject, PlainSchemaObject } from '../catalog/object/plain.ts'
import type { Role } from '../catalog/object/role.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { objectsOf, schemaObjectWords } from '../catalog/schema-objects.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../engine/access.ts'
import { remove } from '../engine/drop/remove.ts'
import type { Execution } from '../engine/execution.ts'
import { schemaOf } from '../engine/find-object.ts'
import { tagMap } from '../engine/tags.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import type { PlainType } from './plain-type.ts'
import { settingsOf } from './setting-of.ts'

/** CREATE of an object that is a name with options. @throws SQL.EXISTS, SQL.AUTHORIZATION, SQL.SYNTAX. */
export async function createPlain(
  execution: Execution,
  create: CreateObject,
  type: PlainType,
): Promise<string> {
  const { catalog } = execution.state
  const { session, text } = execution
  const roles = activeRoles(catalog, session)
  const name = toQualifiedName(create.name)
  if (create.modifiers.length > 0)
    throw unsupportedFeature(`${create.modifiers.join(' ')} ${create.objectType}`)
  const missing = required[type.kind]?.find((key) => findProperty(create.properties, key) === undefined)
  if (missing !== undefined) throw invalidStatement(`Missing option(s): [${missing}]`)
  const common = {
    variety: type.variety,
    settings: settingsOf(create.properties),
    clauses: [...create.clauses, ...(create.body === undefined ? [] : [create.body])].map(({ span }) =>
      text.slice(span.start, span.end),
    ),
  }
  const word = type.of === 'account' ? accountObjectWords[type.kind] : schemaObjectWords[type.kind]
  const schema = type.of === 'schema' ? schemaOf(catalog, name, session) : null
  assertPrivilege(catalog, roles, schema ?? catalog.account, [`CREATE ${type.kind.replaceAll('_', ' ')}`])
  const objects = (
    type.of === 'account'
      ? accountObjectsOf(catalog.account, type.kind)
      : objectsOf(schemaOf(catalog, name, session), type.kind)
  ) as Map<string, AnySecurable>
  const known = objects.get(name.name)
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace && !create.orAlter) throw alreadyExists(name.name)
  if (known !== undefined) assertOwner(catalog, roles, known)
  if (known !== undefined && create.orAlter) {
    alterInPlace(known as PlainAccountObject, common, create.comment)
    return `${word} ${name.name} successfully altered.`
  }
  if (known !== undefined) await remove(execution, known)
  const base = catalog.base(name.name, session.role as Role, create.comment)
  const made = { ...base, kind: type.kind, ...common, ...(schema !== null && { schema }) } as
    | PlainAccountObject
    | PlainSchemaObject
  for (const [id, value] of tagMap(execution, create.tags)) made.tags.set(id, value)
  objects.set(made.name, made)
  if (schema !== null) catalog.applyFutureGrants(made, schema, schema.database)
  return `${word} ${name.name} successfully created.`
}

function alterInPlace(
  object: PlainAccountObject,
  { settings, clauses }: Pick<PlainAccountObject, 'settings' | 'clauses'>,
  comment: string | undefined,
): void {
  object.settings.clear()
  for (const [key, value] of settings) object.settings.set(key, value)
  object.clauses = clauses
  object.comment = comment ?? ''
}

/** Options that an object cannot do without. */
const required: Partial<Record<PlainType['kind'], readonly string[]>> = {
  EXTERNAL_VOLUME: ['STORAGE_LOCATIONS'],
  GIT_REPOSITORY: ['ORIGIN', 'API_INTEGRATION'],
  NETWORK_RULE: ['TYPE', 'MODE', 'VALUE_LIST'],
  SECRET: ['TYPE'],
}
