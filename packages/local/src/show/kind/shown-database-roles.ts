import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-database-roles */
export const shownDatabaseRoles = shownKind({
  columns: [
    'created_on',
    'name',
    'is_default',
    'is_current',
    'is_inherited',
    'granted_to_roles',
    'granted_to_database_roles',
    'granted_database_roles',
    'owner',
    'comment',
    'owner_role_type',
  ],
  list: ({ scope, visible }) => visible(scope.databases.flatMap((each) => [...each.roles.values()])),
  row: (role, { book, roles, base }) => {
    const given = book.roleGrants.filter((each) => each.role === role)
    return {
      ...base(role),
      is_default: 'N',
      is_current: 'N',
      is_inherited: roles.has(role) ? 'Y' : 'N',
      granted_to_roles: given.filter(({ to }) => to.kind === 'ROLE').length,
      granted_to_database_roles: String(given.filter(({ to }) => to.kind === 'DATABASE_ROLE').length),
      granted_database_roles: String(book.roleGrants.filter(({ to }) => to === role).length),
    }
  },
})
