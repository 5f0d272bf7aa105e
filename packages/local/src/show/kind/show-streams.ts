import { objectsOf } from '../../catalog/schema-objects.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { isStale } from '../../engine/stream/read-stream.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-streams */
export function showStreams({ scope, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'owner',
      'comment',
      'table_name',
      'source_type',
      'base_tables',
      'type',
      'stale',
      'mode',
      'stale_after',
      'invalid_reason',
      'owner_role_type',
    ],
    visible(scope.schemas.flatMap((each) => [...objectsOf(each, 'STREAM').values()])).map((each) => ({
      ...base(each),
      table_name: fullName(each.source),
      source_type: each.source.kind === 'TABLE' ? 'Table' : 'Dynamic Table',
      base_tables: fullName(each.source),
      type: 'DELTA',
      stale: isStale(each) ? 'true' : 'false',
      mode: each.mode,
      stale_after: null,
      invalid_reason: 'N/A',
    })),
  )
}
