import { parseQualifiedName } from '@mesh/core'
import { type FunctionCall, toQualifiedName } from '@mesh/sql'
import type { Policy } from '../catalog/object/policy.ts'
import type { Role } from '../catalog/object/role.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { fullName } from '../catalog/securable-name.ts'
import { missingKind, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject, schemaOf } from '../engine/find-object.ts'
import { parse } from '../engine/parse.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import type { DdlContext } from './ddl-context.ts'
import { mayReadText } from './may-read-text.ts'
import { spellObject } from './spell-object.ts'
import { spellDatabase, spellSchema } from './spell-schema.ts'

/** The types that GET_DDL takes, by the type of the objects that they stand for. */
const types = {
  ALERT: 'ALERT',
  DATABASE: 'DATABASE',
  DYNAMIC_TABLE: 'TABLE',
  FILE_FORMAT: 'FILE FORMAT',
  FUNCTION: 'FUNCTION',
  PIPE: 'PIPE',
  PROCEDURE: 'PROCEDURE',
  SCHEMA: 'SCHEMA',
  SEQUENCE: 'SEQUENCE',
  STREAM: 'STREAM',
  TABLE: 'TABLE',
  TAG: 'TAG',
  TASK: 'TASK',
  VIEW: 'TABLE',
  WAREHOUSE: 'WAREHOUSE',
} as const

/**
 * GET_DDL: the statement that makes an object again; for a schema and a database all that make what is in them.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/get_ddl
 *
 * @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for other types of objects.
 */
export function getDdl(execution: Execution, roles: ReadonlySet<Role>, call: FunctionCall): string {
  const [type, name, qualified] = call.arguments
  const flag = qualified === undefined || qualified.kind === 'booleanLiteral'
  if (type?.kind !== 'stringLiteral' || name?.kind !== 'stringLiteral' || !flag || call.arguments.length > 3)
    throw invalidStatement(
      'GET_DDL takes the type and the name of an object as text, and perhaps TRUE or FALSE',
    )
  const { catalog } = execution.state
  const context: DdlContext = {
    catalog,
    roles,
    full: qualified?.kind === 'booleanLiteral' && qualified.value,
  }
  const object = asked(execution, roles, type.value, name.value)
  if (!mayReadText(context, object)) throw doesNotExist(missingKind(object), fullName(object))
  if (object.kind === 'DATABASE') return spellDatabase(context, object).join('\n\n')
  if (object.kind === 'SCHEMA') return spellSchema(context, object).join('\n\n')
  return spellObject(context, object)
}

function asked(
  { state: { catalog }, session }: Execution,
  roles: ReadonlySet<Role>,
  written: string,
  name: string,
): AnySecurable {
  const type = written.toUpperCase().replaceAll(' ', '_')
  if (type === 'POLICY') {
    const qualified = parseQualifiedName(name)
    const schema = schemaOf(catalog, qualified, session)
    const found = (['MASKING_POLICY', 'ROW_ACCESS_POLICY'] as const).flatMap(
      (kind) => objectsOf<Policy['kind']>(schema, kind).get(qualified.name) ?? [],
    )
    const [policy] = found.filter((each) => sees(catalog, roles, each))
    if (policy === undefined) throw doesNotExist('Policy', name)
    return policy
  }
  if (!isKnown(type)) throw unsupportedFeature(`GET_DDL of a ${written}`)
  if (type !== 'FUNCTION' && type !== 'PROCEDURE')
    return findObject(catalog, types[type], parseQualifiedName(name), session)
  // The name has the types of the arguments behind it, as in DESCRIBE.
  const described = parse(`DESCRIBE ${type} ${name}`)
  if (described.kind !== 'describe') throw invalidStatement(`${kindInWordsOf(type)} '${name}' cannot be read`)
  return findObject(catalog, type, toQualifiedName(described.name), session, described.argumentTypes)
}

const isKnown = (type: string): type is keyof typeof types => Object.hasOwn(types, type)

const kindInWordsOf = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase()
