import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-roles */
export function showRoles({ account, book, session, base }: ShowContext): Listing {
  const held = book.rolesOf(session.user)
  return listing(
    [
      'created_on',
      'name',
      'is_default',
      'is_current',
      'is_inherited',
      'assigned_to_users',
      'granted_to_roles',
      'granted_roles',
      'owner',
      'comment',
    ],
    [...account.roles.values()].map((each) => ({
      ...base(each),
      is_default: each.name === session.user.defaultRole ? 'Y' : 'N',
      is_current: each === session.role ? 'Y' : 'N',
      is_inherited: held.includes(each) ? 'N' : book.inherited(held).has(each) ? 'Y' : 'N',
      assigned_to_users: book.roleGrants.filter((grant) => grant.role === each && grant.to.kind === 'USER')
        .length,
      granted_to_roles: book.roleGrants.filter((grant) => grant.role === each && grant.to.kind !== 'USER')
        .length,
      granted_roles: book.roleGrants.filter((grant) => grant.to === each).length,
    })),
  )
}
