import type { Catalog } from '../catalog/catalog.ts'
import { inDatabase, inSchema } from '../catalog/list-objects.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { policyInUse } from '../errors/governance-failures.ts'
import { isPolicy } from './is-policy.ts'
import { policyUses } from './policy-uses.ts'

/**
 * Checks that no policy which is dropped with an object is still set on anything outside it; what was dropped before forgets it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/drop-masking-policy
 *
 * @throws SQL.SYNTAX when one is.
 */
export function detachGone(catalog: Catalog, dropped: AnySecurable): void {
  const gone = new Set<AnySecurable>(
    dropped.kind === 'DATABASE'
      ? inDatabase(dropped)
      : dropped.kind === 'SCHEMA'
        ? inSchema(dropped)
        : [dropped],
  )
  for (const policy of [...gone].filter(isPolicy)) {
    const outside = [...policyUses(catalog, policy)].filter(
      (use) => !gone.has(use.on === 'tag' ? use.tag : use.relation),
    )
    const lives = outside.some(
      (use) =>
        use.on === 'tag' ||
        (use.relation.schema.relations.get(use.relation.name) === use.relation &&
          use.relation.schema.database.schemas.get(use.relation.schema.name) === use.relation.schema &&
          catalog.account.databases.get(use.relation.schema.database.name) === use.relation.schema.database),
    )
    if (lives) throw policyInUse(policy.name)
    for (const use of outside) {
      if (use.on === 'column') use.column.masking = undefined
      if (use.on === 'relation') use.relation.rowAccess = undefined
    }
  }
}
