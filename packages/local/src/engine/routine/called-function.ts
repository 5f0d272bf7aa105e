import type { Location } from '@mesh/core'
import { isMeshError } from '@mesh/core'
import { type FunctionCall, toQualifiedName } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Role, Schema, UserFunction } from '../../catalog/securable.ts'
import { containersOf } from '../access.ts'
import { type NameContext, schemaOf } from '../find-object.ts'
import { type ChosenOverload, chooseOverload, type GivenType } from './choose-overload.ts'

/**
 * The function of one's own that a call means, of those that the roles may use; undefined when there is none of that name. A name
 * alone is looked up in the current schema, then in PUBLIC.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/name-resolution
 *
 * @throws SQL.SYNTAX with 001044 when none takes the arguments.
 */
export function calledFunction(
  catalog: Catalog,
  roles: ReadonlySet<Role>,
  context: NameContext,
  { name: written }: FunctionCall,
  given: readonly GivenType[],
  where: Location,
): ChosenOverload<UserFunction> | undefined {
  const name = toQualifiedName(written)
  const places = name.schema === undefined ? [name, { ...name, schema: 'PUBLIC' }] : [name]
  for (const each of places) {
    const schema = schemaThere(() => schemaOf(catalog, each, context))
    if (schema === undefined) continue
    const usable = [...objectsOf(schema, 'FUNCTION').values()].filter(
      (one) => one.name === name.name && mayUse(catalog, roles, one),
    )
    if (usable.length > 0) return chooseOverload(usable, name.name, given, where)
  }
  return undefined
}

const mayUse = ({ book }: Catalog, roles: ReadonlySet<Role>, routine: UserFunction): boolean =>
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
