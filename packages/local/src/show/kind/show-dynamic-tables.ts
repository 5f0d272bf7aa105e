import { countRows } from '../count-rows.ts'
import { type Listing, listing, shownInstant } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-dynamic-tables */
export async function showDynamicTables({ execution, relations, base }: ShowContext): Promise<Listing> {
  const found = relations('DYNAMIC_TABLE')
  const counted = await Promise.all(found.map((each) => countRows(execution, each)))
  return listing(
    [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'cluster_by',
      'rows',
      'bytes',
      'owner',
      'target_lag',
      'refresh_mode',
      'refresh_mode_reason',
      'warehouse',
      'comment',
      'text',
      'automatic_clustering',
      'scheduling_state',
      'last_suspended_on',
      'is_clone',
      'is_replica',
      'data_timestamp',
      'owner_role_type',
    ],
    found.flatMap((each, index) =>
      each.kind !== 'DYNAMIC_TABLE'
        ? []
        : [
            {
              ...base(each),
              rows: counted[index],
              bytes: 0,
              target_lag: each.targetLag,
              refresh_mode: each.refreshMode === 'AUTO' ? 'FULL' : each.refreshMode,
              refresh_mode_reason: null,
              warehouse: each.warehouse,
              text: each.text,
              automatic_clustering: 'OFF',
              scheduling_state: 'ACTIVE',
              last_suspended_on: null,
              is_clone: 'false',
              is_replica: 'false',
              data_timestamp: each.refreshedOn === null ? null : shownInstant(each.refreshedOn),
            },
          ],
    ),
  )
}
