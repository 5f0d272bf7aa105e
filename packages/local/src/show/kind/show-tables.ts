import { retentionOf } from '../../catalog/retention.ts'
import { countRows } from '../count-rows.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-tables */
export async function showTables({ execution, relations, base }: ShowContext): Promise<Listing> {
  const found = relations('TABLE', 'DYNAMIC_TABLE')
  const counted = await Promise.all(found.map((each) => countRows(execution, each)))
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'kind',
      'comment',
      'cluster_by',
      'rows',
      'bytes',
      'owner',
      'retention_time',
      'automatic_clustering',
      'change_tracking',
      'owner_role_type',
      'is_dynamic',
    ],
    found.map((each, index) => ({
      ...base(each),
      kind: each.kind === 'TABLE' && each.transient ? 'TRANSIENT' : 'TABLE',
      rows: counted[index],
      bytes: 0,
      retention_time: String(retentionOf(each)),
      automatic_clustering: 'OFF',
      change_tracking: 'OFF',
      is_dynamic: each.kind === 'DYNAMIC_TABLE' ? 'Y' : 'N',
    })),
  )
}
