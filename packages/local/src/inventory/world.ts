import type { Database } from '../catalog/object/database.ts'
import type { View } from '../catalog/object/relation.ts'
import type { Role } from '../catalog/object/role.ts'
import type { Execution } from '../engine/execution.ts'
import type { AnyFound, Found, FoundKind } from './found.ts'

/** What a view looks at. */
export interface World {
  readonly execution: Execution
  readonly roles: ReadonlySet<Role>
  /** The database whose INFORMATION_SCHEMA asks; null for ACCOUNT_USAGE. */
  readonly database: Database | null
  /** The views of the INFORMATION_SCHEMA that asks. */
  readonly systemViews: readonly View[]
  /** The objects of some kinds that are told of: for INFORMATION_SCHEMA those of its database that the roles may know of. */
  found<Kind extends FoundKind>(...kinds: readonly Kind[]): readonly Found<Kind>[]
  /** Those for which something holds. */
  all(): readonly AnyFound[]
}
