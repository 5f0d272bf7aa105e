import type { ObjectName } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Routine } from '../../catalog/object/routine.ts'
import { objectsOf, type SchemaObjects } from '../../catalog/schema-objects.ts'
import type { NameContext } from '../find-object.ts'

/**
 * The functions or procedures of one's own that a name may mean, place by place: a name alone is looked up in the current schema, then
 * in PUBLIC.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/name-resolution
 */
export function routinesNamed<Kind extends Routine['kind']>(
  kind: Kind,
  { account }: Catalog,
  written: ObjectName,
  context: NameContext,
): readonly (readonly SchemaObjects[Kind][])[] {
  if (written.parts.length > 3) return []
  const { database = context.database, schema, name } = toQualifiedName(written)
  const schemas = account.databases.get(database ?? '')?.schemas
  const places = schema === undefined ? [context.schema, 'PUBLIC'] : [schema]
  return places.map((place) => {
    const found = schemas?.get(place ?? '')
    return found === undefined
      ? []
      : [...objectsOf(found, kind).values()].filter((each) => each.name === name)
  })
}
