import { toQualifiedName } from '@mesh/sql'
import type { User } from '../../catalog/object/user.ts'
import { assertPrivilege } from '../../engine/access.ts'
import { findObject } from '../../engine/find-object.ts'
import { isOver } from '../../login/assert-proof.ts'
import { shownInstant } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens */
export const shownUserTokens = shownKind({
  columns: [
    'name',
    'user_name',
    'role_restriction',
    'expires_at',
    'status',
    'comment',
    'created_on',
    'created_by',
    'mins_to_bypass_network_policy_requirement',
  ],
  list: (context) => {
    const user = userOf(context)
    return user.login.tokens.map((token) => ({ ...token, user }))
  },
  row: (token, { execution }) => ({
    name: token.name,
    user_name: token.user.name,
    role_restriction: token.role,
    expires_at: shownInstant(token.expiresAt),
    status: token.disabled ? 'DISABLED' : isOver(token, execution.state.catalog.now()) ? 'EXPIRED' : 'ACTIVE',
    comment: token.comment,
    created_on: shownInstant(token.createdOn),
    created_by: token.user.name,
    mins_to_bypass_network_policy_requirement: null,
  }),
})

function userOf({ statement, execution, session, roles }: ShowContext): User {
  const { name } = statement.in ?? {}
  if (name === undefined) return session.user
  const { catalog } = execution.state
  const found = findObject(catalog, 'USER', toQualifiedName(name), session)
  if (found !== session.user) assertPrivilege(catalog, roles, found, ['OWNERSHIP', 'MODIFY'])
  return found as User
}
