import { parseQualifiedName } from '@mesh/core'
import type { Relation } from '../catalog/object/relation.ts'
import { readBy } from '../inventory/subject/object-dependencies.ts'
import { activeRoles, assertPrivilege } from './access.ts'
import type { Execution } from './execution.ts'
import { findRelation } from './find-object.ts'

/**
 * SYSTEM$LAST_CHANGE_COMMIT_TIME: about the nanoseconds since 1970 when a table or what a view reads was changed last. Grows with every
 * change.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_last_change_commit_time
 *
 * @throws SQL.NOT_FOUND, SQL.AUTHORIZATION
 */
export function changeToken({ state: { catalog }, session }: Execution, name: string): string {
  const relation = findRelation(catalog, parseQualifiedName(name), session)
  assertPrivilege(catalog, activeRoles(catalog, session), relation, ['SELECT'])
  let latest = 0
  let versions = 0
  const seen = new Set<unknown>()
  const visit = (each: Relation) => {
    if (seen.has(each)) return
    seen.add(each)
    if (each.kind !== 'VIEW') {
      latest = Math.max(latest, each.changedOn ?? each.createdOn)
      versions += each.version
    } else for (const read of readBy(catalog, each)) if ('columns' in read) visit(read)
  }
  visit(relation)
  // Changes in one millisecond are told apart by their number.
  return String(BigInt(Math.floor(latest)) * 1_000_000n + BigInt(versions % 1_000_000))
}
