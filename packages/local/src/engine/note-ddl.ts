import { isMeshError } from '@mesh/core'
import { type ObjectName, type ObjectType, type Statement, toQualifiedName } from '@mesh/sql'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Execution } from './execution.ts'
import { findObject } from './find-object.ts'

/** The object that a statement alters, or has made; undefined where there is none. */
export function ddlTarget(
  { state, session }: { readonly state: Pick<Execution['state'], 'catalog'> } & Pick<Execution, 'session'>,
  statement: Statement,
): AnySecurable | undefined {
  const named = namedObject(statement)
  if (named === undefined) return undefined
  try {
    const { type, name, argumentTypes } = named
    return findObject(state.catalog, type, toQualifiedName(name), session, argumentTypes)
  } catch (error) {
    if (isMeshError(error)) return undefined
    throw error
  }
}

/** Writes down who has made or changed an object just now. */
export function noteDdl(
  { state, session }: Execution,
  { kind }: Statement,
  object: AnySecurable | undefined,
): void {
  if (object === undefined) return
  const at = kind.startsWith('create') ? object.createdOn : state.catalog.now()
  object.lastDdl = { at, by: session.user.name }
}

interface Named {
  readonly type: ObjectType
  readonly name: ObjectName
  readonly argumentTypes: Parameters<typeof findObject>[4]
}

function namedObject(statement: Statement): Named | undefined {
  if (!('name' in statement) || typeof statement.name !== 'object') return undefined
  const { name } = statement
  if (name.kind !== 'objectName') return undefined
  const type = typeOf(statement)
  if (type === undefined) return undefined
  return { type, name, argumentTypes: 'argumentTypes' in statement ? statement.argumentTypes : undefined }
}

/** The type of the object, from the statement or from the kind of its node: `createFileFormat` makes a FILE FORMAT. */
function typeOf(statement: Statement): ObjectType | undefined {
  if ('objectType' in statement) return statement.objectType as ObjectType
  if (statement.kind === 'createPolicy') return statement.policyType as ObjectType
  const found = /^create([A-Z].*)$/.exec(statement.kind)?.[1]
  return found?.replace(/(?<=.)(?=[A-Z])/g, ' ').toUpperCase() as ObjectType | undefined
}
