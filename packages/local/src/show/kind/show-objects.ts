import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-objects */
export function showObjects({ relations, base }: ShowContext): Listing {
  return listing(
    ['created_on', 'name', 'database_name', 'schema_name', 'kind', 'comment', 'owner', 'owner_role_type'],
    relations('TABLE', 'VIEW', 'DYNAMIC_TABLE').map((each) => ({
      ...base(each),
      kind: each.kind.replaceAll('_', ' '),
    })),
  )
}
