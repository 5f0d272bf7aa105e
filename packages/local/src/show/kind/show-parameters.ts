import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-parameters */
export function showParameters({ session }: ShowContext): Listing {
  return listing(
    ['key', 'value', 'default', 'level', 'description', 'type'],
    [...session.parameters].map(([key, value]) => ({ key, value, level: 'SESSION', type: 'STRING' })),
  )
}
