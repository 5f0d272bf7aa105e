import { isMeshError } from '@mesh/core'
import { type FunctionCall, toQualifiedName } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import { objectsOf, type SchemaObjects } from '../../catalog/schema-objects.ts'
import type { Role, Routine, Schema } from '../../catalog/securable.ts'
import { containersOf } from '../access.ts'
import { type NameContext, schemaOf } from '../find-object.ts'

/**
 * The functions or procedures of one's own that a call may mean, of those that the roles may use; none where there is none of that name. A name alone
 * is looked up in the current schema, then in PUBLIC.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/name-resolution
 */
export function calledRoutines<Kind extends Routine['kind']>(
  kind: Kind,
  catalog: Catalog,
  roles: ReadonlySet<Role>,
  context: NameContext,
  { name: written }: Pick<FunctionCall, 'name'>,
): readonly SchemaObjects[Kind][] {
  if (written.parts.length > 3) return []
  const name = toQualifiedName(written)
  const places = name.schema === undefined ? [name, { ...name, schema: 'PUBLIC' }] : [name]
  for (const each of places) {
    const schema = schemaThere(() => schemaOf(catalog, each, context))
    if (schema === undefined) continue
    const usable = [...objectsOf(schema, kind).values()].filter(
      (one) => one.name === name.name && mayUse(catalog, roles, one),
    )
    if (usable.length > 0) return usable
  }
  return []
}

const mayUse = ({ book }: Catalog, roles: ReadonlySet<Role>, routine: Routine): boolean =>
  book.holds(roles, routine, ['USAGE']) &&
  containersOf(routine).every((each) => book.holds(roles, each, ['USAGE']))

function schemaThere(find: () => Schema): Schema | undefined {
  try {
    return find()
  } catch (error) {
    if (isMeshError(error, 'SQL.NOT_FOUND')) return undefined
    throw error
  }
}
