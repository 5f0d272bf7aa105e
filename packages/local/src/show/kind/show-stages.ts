import { objectsOf } from '../../catalog/schema-objects.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-stages */
export function showStages({ scope, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'url',
      'has_credentials',
      'has_encryption_key',
      'owner',
      'comment',
      'region',
      'type',
      'cloud',
      'notification_channel',
      'storage_integration',
      'endpoint',
      'owner_role_type',
      'directory_enabled',
    ],
    visible(scope.schemas.flatMap((each) => [...objectsOf(each, 'STAGE').values()])).map((each) => ({
      ...base(each),
      has_credentials: 'N',
      has_encryption_key: 'N',
      type: 'INTERNAL',
      region: null,
      cloud: null,
      notification_channel: null,
      storage_integration: null,
      endpoint: null,
      directory_enabled: 'N',
    })),
  )
}
