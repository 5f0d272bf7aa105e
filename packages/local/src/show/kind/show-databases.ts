import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-databases */
export function showDatabases({ account, session, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'is_default',
      'is_current',
      'origin',
      'owner',
      'comment',
      'options',
      'retention_time',
      'kind',
      'owner_role_type',
    ],
    visible(account.databases.values()).map((each) => ({
      ...base(each),
      is_default: 'N',
      is_current: each.name === session.database ? 'Y' : 'N',
      retention_time: '1',
      kind: 'STANDARD',
    })),
  )
}
