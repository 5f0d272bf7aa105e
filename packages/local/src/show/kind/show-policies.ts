import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Policy } from '../../catalog/securable.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-masking-policies */
export function showPolicies({ scope, visible, base }: ShowContext, kind: Policy['kind']): Listing {
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'kind',
      'owner',
      'comment',
      'owner_role_type',
      'options',
    ],
    visible(scope.schemas.flatMap((each) => [...objectsOf<Policy['kind']>(each, kind).values()])).map(
      (each) => ({ ...base(each), kind }),
    ),
  )
}
