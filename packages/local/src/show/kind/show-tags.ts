import { objectsOf } from '../../catalog/schema-objects.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-tags */
export function showTags({ scope, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'owner',
      'comment',
      'allowed_values',
      'owner_role_type',
      'propagate',
    ],
    visible(scope.schemas.flatMap((each) => [...objectsOf(each, 'TAG').values()])).map((each) => ({
      ...base(each),
      allowed_values: each.allowedValues === null ? null : JSON.stringify(each.allowedValues),
      propagate: null,
    })),
  )
}
