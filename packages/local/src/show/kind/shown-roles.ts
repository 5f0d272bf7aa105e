import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-roles */
export const shownRoles = shownKind({
  columns: [
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
  terse: terseColumns,
  list: ({ account, visible }) => visible(account.roles.values()),
  row: (role, { book, session, base }) => {
    const held = book.rolesOf(session.user)
    const count = (isCounted: (grant: (typeof book.roleGrants)[number]) => boolean) =>
      book.roleGrants.filter(isCounted).length
    return {
      ...base(role),
      kind: null,
      database_name: null,
      schema_name: null,
      is_default: role.name === session.user.defaultRole ? 'Y' : 'N',
      is_current: role === session.role ? 'Y' : 'N',
      is_inherited: !held.includes(role) && book.inherited(held).has(role) ? 'Y' : 'N',
      assigned_to_users: count((each) => each.role === role && each.to.kind === 'USER'),
      granted_to_roles: count((each) => each.role === role && each.to.kind !== 'USER'),
      granted_roles: count((each) => each.to === role),
    }
  },
})
