import { type GrantPrivileges, toQualifiedName } from '@mesh/sql'
import type { Database } from '../../catalog/object/database.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { isSchemaObjectKind, objectsOf } from '../../catalog/schema-objects.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { findDatabase, findObject, findSchema } from '../find-object.ts'

type Target = GrantPrivileges['on']

/** The objects that a GRANT or REVOKE names: one, or all of a type in a container. @throws SQL.NOT_FOUND, SQL.UNSUPPORTED. */
export function targetsOf(execution: Execution, on: Target): readonly AnySecurable[] {
  const { catalog } = execution.state
  if (on.kind === 'grantOnAccount') return [catalog.account]
  if (on.kind === 'grantOnObject')
    return [findObject(catalog, on.objectType, toQualifiedName(on.name), execution.session, on.argumentTypes)]
  const container = containerOf(execution, on)
  const schemas = container.kind === 'DATABASE' ? [...container.schemas.values()] : [container]
  const kind = on.objectType.replaceAll(' ', '_')
  if (kind === 'SCHEMA') return container.kind === 'DATABASE' ? schemas : []
  if (relationKinds.has(kind))
    return schemas.flatMap((each) =>
      [...each.relations.values()].filter((relation) => relation.kind === kind),
    )
  if (neverMade.has(on.objectType)) return []
  if (!isSchemaObjectKind(kind)) throw unsupportedFeature(`GRANT ON ALL ${on.objectType}S`)
  return schemas.flatMap((each) => [...objectsOf(each, kind).values()])
}

/** Objects of schemas that no statement makes here: all of them are none. */
const neverMade: ReadonlySet<string> = new Set([
  'AGENT',
  'CORTEX SEARCH SERVICE',
  'DATASET',
  'EVENT TABLE',
  'EXTERNAL TABLE',
  'HYBRID TABLE',
  'ICEBERG TABLE',
  'MODEL',
  'NOTEBOOK',
  'SEMANTIC VIEW',
  'SERVICE',
  'SNAPSHOT',
  'STREAMLIT',
])

const relationKinds: ReadonlySet<string> = new Set(['TABLE', 'VIEW', 'DYNAMIC_TABLE', 'MATERIALIZED_VIEW'])

/** Where the objects of an `ON ALL` or `ON FUTURE` are. @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for other places. */
export function containerOf(
  execution: Execution,
  on: Extract<Target, { kind: 'grantOnObjects' }>,
): Database | Schema {
  const { catalog } = execution.state
  if (on.name === undefined || (on.container !== 'DATABASE' && on.container !== 'SCHEMA'))
    throw unsupportedFeature(`GRANT ON ALL … IN ${on.container}`)
  const name = toQualifiedName(on.name)
  return on.container === 'DATABASE'
    ? findDatabase(catalog, name.name)
    : findSchema(catalog, name, execution.session)
}
