import { type AlterAction, toQualifiedName } from '@mesh/sql'
import { objectsOf, type SchemaObject } from '../../catalog/schema-objects.ts'
import type { AnySecurable } from '../../catalog/securable.ts'
import { alreadyExists, unsupportedFeature } from '../../errors.ts'
import { isPolicy } from '../../governance/is-policy.ts'
import type { Execution } from '../execution.ts'

/** RENAME TO. */
export function rename(
  _execution: Execution,
  object: AnySecurable,
  { name }: Extract<AlterAction, { kind: 'renameTo' }>,
): void {
  if (!('schema' in object)) throw unsupportedFeature(`RENAME of a ${object.kind}`)
  const target = toQualifiedName(name)
  const { schema } = object
  if (
    (target.schema ?? schema.name) !== schema.name ||
    (target.database ?? schema.database.name) !== schema.database.name
  )
    throw unsupportedFeature('RENAME to another schema')
  if (object.kind === 'SEQUENCE' || object.kind === 'TAG' || isPolicy(object)) {
    const others: Map<string, SchemaObject> = objectsOf(schema, object.kind)
    if (others.has(target.name)) throw alreadyExists(target.name)
    others.delete(object.name)
    object.name = target.name
    others.set(target.name, object)
    return
  }
  if (object.kind !== 'TABLE' && object.kind !== 'VIEW' && object.kind !== 'DYNAMIC_TABLE')
    throw unsupportedFeature(`RENAME of a ${object.kind}`)
  if (schema.relations.has(target.name)) throw alreadyExists(target.name)
  schema.relations.delete(object.name)
  object.name = target.name
  schema.relations.set(target.name, object)
}
