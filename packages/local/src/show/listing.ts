import type { LogicalType, ResultColumn } from '@mesh/core'
import { column } from '../engine/outcome.ts'

/** What SHOW gives before LIKE, STARTS WITH and LIMIT. */
export interface Listing {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly (readonly unknown[])[]
}

const typesOfNames: readonly (readonly [type: LogicalType, names: string])[] = [
  [
    { kind: 'timestamp', zone: 'ltz', precision: 3 },
    'created_on dropped_on resumed_on updated_on published_on rejected_on last_suspended_on last_committed_on stale_after data_timestamp started_on ended_on transaction_started_on acquired_on refreshed_on last_success_login expires_at expires_at_time locked_until_time updated_on end_time last_refreshed_on suspended_on last_upgraded_on next_scheduled_refresh account_old_url_saved_on organization_old_url_saved_on',
  ],
  [
    { kind: 'integer', precision: 38 },
    'rows bytes next_value interval search_optimization_bytes actives pendings failed suspended transaction session id',
  ],
  [
    { kind: 'integer', precision: 9 },
    'auto_suspend key_sequence assigned_to_users granted_to_roles granted_roles min_num_arguments max_num_arguments min_cluster_count max_cluster_count started_clusters running queued query_acceleration_max_scale_factor entries_in_allowed_ip_list entries_in_blocked_ip_list entries_in_allowed_network_rules entries_in_blocked_network_rules entries_in_valuelist entries_in_users scoring_profile_count current_instances target_instances min_ready_instances min_instances max_instances',
  ],
]

const types: Readonly<Record<string, LogicalType>> = Object.fromEntries(
  typesOfNames.flatMap(([type, names]) => names.split(' ').map((name) => [name, type])),
)

/** A listing from rows by column name; a column that a row lacks is empty text, as Snowflake mostly has it. */
export function listing(
  names: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Listing {
  return {
    columns: names.map((name) => column(name, types[name] ?? { kind: 'string' })),
    rows: rows.map((row) => names.map((name) => (row[name] === undefined ? '' : row[name]))),
  }
}

/** An instant as the row representation has zoned timestamps. */
export const shownInstant = (ms: number): string => new Date(ms).toISOString()
