import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-database-roles */
export function showDatabaseRoles({ book, scope, base }: ShowContext): Listing {
  return listing(
    [
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
    scope.databases.flatMap((database) =>
      [...database.roles.values()].map((each) => ({
        ...base(each),
        is_default: 'N',
        is_current: 'N',
        is_inherited: 'N',
        granted_to_roles: book.roleGrants.filter((grant) => grant.role === each && grant.to.kind === 'ROLE')
          .length,
        granted_to_database_roles: String(
          book.roleGrants.filter((grant) => grant.role === each && grant.to.kind === 'DATABASE_ROLE').length,
        ),
        granted_database_roles: String(book.roleGrants.filter((grant) => grant.to === each).length),
      })),
    ),
  )
}
