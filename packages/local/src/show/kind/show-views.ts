import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-views */
export function showViews({ relations, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'reserved',
      'database_name',
      'schema_name',
      'owner',
      'comment',
      'text',
      'is_secure',
      'is_materialized',
      'owner_role_type',
      'change_tracking',
    ],
    relations('VIEW').map((each) => ({
      ...base(each),
      text: each.kind === 'VIEW' ? each.text : '',
      is_secure: String(each.kind === 'VIEW' && each.secure),
      is_materialized: 'false',
      change_tracking: 'OFF',
    })),
  )
}
