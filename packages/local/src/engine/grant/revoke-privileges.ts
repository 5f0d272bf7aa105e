import type { RevokePrivileges } from '@mesh/sql'
import type { Grant } from '../../catalog/grant-book.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { assertKnown } from './assert-known.ts'
import { assertMayGrant } from './assert-may-grant.ts'
import { holderNamed } from './grantee.ts'
import { containerOf, targetsOf } from './targets-of.ts'

const done = 'Statement executed successfully.'

/**
 * REVOKE of privileges, or of the option to hand them on.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege
 *
 * @throws SQL.SYNTAX with RESTRICT, the default, while others have a privilege from whoever loses it; SQL.AUTHORIZATION.
 */
export function revokePrivileges(execution: Execution, revoke: RevokePrivileges): string {
  assertKnown(execution, revoke)
  const { on, privileges, from, behavior, grantOptionFor } = revoke
  const { book } = execution.state.catalog
  const holder = holderNamed(execution, from)
  const all = privileges.includes('ALL')
  const isNamed = (privilege: string) => all || privileges.includes(privilege)
  if (on.kind === 'grantOnObjects' && on.scope === 'FUTURE') {
    const container = containerOf(execution, on)
    assertMayGrant(execution, container, privileges)
    book.revokeFuture(
      (each) =>
        each.to === holder &&
        each.container === container &&
        each.objectType === on.objectType &&
        isNamed(each.privilege),
    )
    return done
  }
  for (const object of targetsOf(execution, on)) {
    assertMayGrant(execution, object, privileges)
    const lost = book.grants.filter(
      (each) => each.to === holder && each.on === object && isNamed(each.privilege),
    )
    const dependent = lost.flatMap((each) => handedOn(execution, each))
    if (dependent.length > 0 && behavior !== 'CASCADE')
      throw invalidStatement(
        `Cannot revoke: '${holder.name}' has granted the privilege to '${dependent[0]?.to.name}'. Use CASCADE to revoke it there too.`,
      )
    const gone = new Set([...dependent, ...(grantOptionFor ? [] : lost)])
    book.revoke((each) => gone.has(each))
    if (grantOptionFor) book.withoutOption((each) => lost.includes(each))
  }
  return done
}

/** The grants that were made with the option of another, through any number of hands. */
function handedOn({ state: { catalog } }: Execution, grant: Grant): readonly Grant[] {
  const found = new Set<Grant>()
  const queue = [grant]
  for (const from of queue) {
    if (!from.grantOption) continue
    for (const each of catalog.book.grants) {
      const isSame = each.on === from.on && each.privilege === from.privilege && each.to !== from.to
      if (!isSame || each.grantedBy !== from.to.name || found.has(each) || each === grant) continue
      found.add(each)
      queue.push(each)
    }
  }
  return [...found]
}
