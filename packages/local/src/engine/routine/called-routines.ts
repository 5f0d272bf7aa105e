import type { FunctionCall } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Role } from '../../catalog/object/role.ts'
import type { Routine } from '../../catalog/object/routine.ts'
import type { SchemaObjects } from '../../catalog/schema-objects.ts'
import { containersOf } from '../access.ts'
import type { NameContext } from '../find-object.ts'
import { routinesNamed } from './routines-named.ts'

/** The functions or procedures of one's own that a call may mean, of those that the roles may use; none where there is none of that name. */
export function calledRoutines<Kind extends Routine['kind']>(
  kind: Kind,
  catalog: Catalog,
  roles: ReadonlySet<Role>,
  context: NameContext,
  { name }: Pick<FunctionCall, 'name'>,
): readonly SchemaObjects[Kind][] {
  const usable = routinesNamed(kind, catalog, name, context).map((place) =>
    place.filter((each) => mayUse(catalog, roles, each)),
  )
  return usable.find((place) => place.length > 0) ?? []
}

const mayUse = ({ book }: Catalog, roles: ReadonlySet<Role>, routine: Routine): boolean =>
  book.holds(roles, routine, ['USAGE']) &&
  containersOf(routine).every((each) => book.holds(roles, each, ['USAGE']))
