import type { Role } from '../catalog/object/role.ts'
import type { Execution } from '../engine/execution.ts'
import { allObjects } from './all-objects.ts'
import type { AnyFound, Found, FoundKind } from './found.ts'
import type { World } from './world.ts'

/** The whole account, what was dropped too. */
export function wholeAccount(execution: Execution, roles: ReadonlySet<Role>): World {
  let known: readonly AnyFound[] | undefined
  const all = () => {
    known ??= allObjects(execution.state.catalog.account, execution.session.temporary, execution.state.graves)
    return known
  }
  return {
    execution,
    roles,
    database: null,
    systemViews: [],
    found: <Kind extends FoundKind>(...kinds: readonly Kind[]) =>
      all().filter(({ object }) =>
        kinds.includes(object.kind as Kind),
      ) as readonly AnyFound[] as readonly Found<Kind>[],
    all,
  }
}
