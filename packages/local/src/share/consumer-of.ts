import type { Relation } from '../catalog/object/relation.ts'
import type { Actor } from '../engine/context-value.ts'
import type { Execution } from '../engine/execution.ts'

/**
 * Who acts in what another account shares: nobody that it knows, but for its database roles.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-sharing-policy-protected-data
 */
export function consumerOf(
  { state }: Execution,
  { schema: { database } }: Relation,
  { roles }: Actor,
): Actor {
  const active = [...roles].filter((each) => each.kind === 'DATABASE_ROLE' && each.database === database)
  return {
    role: null,
    roles: new Set(),
    invoker: null,
    consumer: {
      account: state.catalog.account.name,
      share: database.imported?.share ?? '',
      databaseRoles: new Set(active.map(({ name }) => name)),
    },
  }
}
