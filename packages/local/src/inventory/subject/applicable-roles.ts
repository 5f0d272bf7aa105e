import type { RoleGrant } from '../../catalog/grant-book.ts'
import type { Role } from '../../catalog/object/role.ts'
import { text, yesOrNo } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/info-schema/applicable_roles */
export const applicableRoles = subject<RoleGrant>({
  entries: grantsToUser,
  facts: {
    GRANTEE: text(({ to }) => to.name),
    ROLE_NAME: text(({ role }) => role.name),
    ROLE_OWNER: text(({ role }) => role.owner?.name),
    IS_GRANTABLE: yesOrNo(() => false),
  },
  informationSchema: 'GRANTEE ROLE_NAME ROLE_OWNER IS_GRANTABLE',
})

function grantsToUser({ execution }: World): readonly RoleGrant[] {
  const { book } = execution.state.catalog
  const { user } = execution.session
  const held: ReadonlySet<unknown> = book.inherited(book.rolesOf(user))
  const isRole = (each: Role) => each.kind === 'ROLE'
  return book.roleGrants.filter(({ role, to }) => isRole(role) && (to === user || held.has(to)))
}
