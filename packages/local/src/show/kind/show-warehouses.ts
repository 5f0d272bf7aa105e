import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-warehouses */
export function showWarehouses({ account, session, base }: ShowContext): Listing {
  return listing(
    [
      'name',
      'state',
      'type',
      'size',
      'is_default',
      'is_current',
      'created_on',
      'owner',
      'comment',
      'owner_role_type',
    ],
    [...account.warehouses.values()].map((each) => ({
      ...base(each),
      state: 'STARTED',
      type: 'STANDARD',
      size: each.size,
      is_default: 'N',
      is_current: each.name === session.warehouse ? 'Y' : 'N',
    })),
  )
}
