import { objectsOf } from '../../catalog/schema-objects.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-file-formats */
export function showFileFormats({ scope, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'type',
      'owner',
      'comment',
      'format_options',
      'owner_role_type',
    ],
    visible(scope.schemas.flatMap((each) => [...objectsOf(each, 'FILE_FORMAT').values()])).map((each) => ({
      ...base(each),
      type: String(each.options.TYPE ?? 'CSV').toUpperCase(),
      format_options: JSON.stringify(each.options),
    })),
  )
}
