import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-schemas */
export function showSchemas({ session, scope, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'is_default',
      'is_current',
      'database_name',
      'owner',
      'comment',
      'options',
      'retention_time',
      'owner_role_type',
    ],
    visible(scope.schemas).map((each) => ({
      ...base(each),
      database_name: each.database.name,
      is_default: 'N',
      is_current: each.name === session.schema && each.database.name === session.database ? 'Y' : 'N',
      retention_time: '1',
    })),
  )
}
