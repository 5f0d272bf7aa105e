import type { ShowType } from '@mesh/sql'
import { type ShownKind, shownKind } from '../shown-kind.ts'
import { shownFunctions } from './shown-functions.ts'

const policy = 'created_on name database_name schema_name kind owner comment owner_role_type options'
const place = 'created_on name kind database_name schema_name'
const group =
  'snowflake_region created_on account_name name type comment is_primary primary object_types allowed_integration_types allowed_accounts organization_name account_locator replication_schedule secondary_state next_scheduled_refresh owner is_listing_auto_fulfillment_group'
const service =
  'name status database_name schema_name owner compute_pool dns_name current_instances target_instances min_ready_instances min_instances max_instances auto_resume external_access_integrations created_on updated_on resumed_on suspended_on auto_suspend_secs comment owner_role_type query_warehouse is_job is_async_job spec_digest is_upgrading managing_object_domain managing_object_name'

/** What no statement can make here, each with the columns of its page and, after `|`, those of TERSE. */
const columns: Partial<Record<ShowType, string>> = {
  AGENT: 'created_on name database_name schema_name owner comment profile is_secure',
  'AGGREGATION POLICY': policy,
  APPLICATION:
    'created_on name is_default is_current source_type source owner comment version label patch options retention_time upgrade_state disablement_reasons last_upgraded_on release_channel_name type',
  'BACKUP POLICY':
    'created_on name database_name schema_name owner comment schedule expire_after_days has_retention_lock owner_role_type',
  'BACKUP SET':
    'created_on name database_name schema_name object_kind object_name object_database_name object_schema_name backup_policy_name backup_policy_database_name backup_policy_schema_name backup_policy_state owner_role owner_role_type comment',
  CONNECTION:
    'snowflake_region created_on account_name name comment is_primary primary failover_allowed_to_accounts connection_url organization_name account_locator',
  'CORTEX SEARCH SERVICE':
    'created_on name schema_name database_name warehouse target_lag comment definition search_column attribute_columns columns primary_key_columns scoring_profile_count',
  'EVENT TABLE': `created_on name database_name schema_name owner comment owner_role_type|created_on name database_name schema_name`,
  'EXTERNAL FUNCTION': shownFunctions.columns.join(' '),
  'EXTERNAL TABLE': `created_on name database_name schema_name invalid invalid_reason owner comment stage location file_format_name file_format_type cloud region notification_channel last_refreshed_on table_format last_refresh_details owner_role_type|${place}`,
  'FAILOVER GROUP': `${group} is_optimized_refresh_enabled rpo_assurance`,
  'HYBRID TABLE': `created_on name database_name schema_name owner rows bytes comment owner_role_type|${place}`,
  'ICEBERG TABLE': `created_on name database_name schema_name owner external_volume_name catalog_name iceberg_table_type catalog_table_name catalog_namespace base_location can_write_metadata comment name_mapping owner_role_type catalog_sync_name auto_refresh_status partition_specs current_partition_spec_id|${place}`,
  'JOB SERVICE': service.replace(' is_job', ''),
  'JOIN POLICY': policy,
  'MANAGED ACCOUNT':
    'account_name cloud region account_locator created_on account_url account_locator_url is_reader comment region_group old_account_url account_old_url_saved_on account_old_url_last_used organization_old_url organization_old_url_saved_on organization_old_url_last_used',
  MODEL:
    'created_on name model_type database_name schema_name owner comment versions default_version_name aliases',
  NOTEBOOK:
    'created_on name database_name schema_name comment owner query_warehouse url_id owner_role_type code_warehouse',
  'PRIVACY POLICY': policy,
  'PROJECTION POLICY': policy,
  'REPLICATION DATABASE':
    'snowflake_region created_on account_name name comment is_primary primary replication_allowed_to_accounts failover_allowed_to_accounts organization_name account_locator',
  'REPLICATION GROUP': group,
  'SEMANTIC VIEW': `created_on name database_name schema_name comment owner owner_role_type extension|${place}`,
  SERVICE: service,
  SNAPSHOT:
    'name state database_name schema_name service_name volume_name instance size comment owner owner_role_type created_on updated_on encryption',
  'STORAGE LIFECYCLE POLICY': policy,
  STREAMLIT: `created_on name database_name schema_name title comment owner query_warehouse url_id owner_role_type|${place} title url_id`,
}

/**
 * Kinds of which there are none: the answer is empty, with the columns of the page.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/show
 */
export const shownNever: Partial<Record<ShowType, ShownKind>> = Object.fromEntries(
  Object.entries(columns).map(([kind, each]) => {
    const [all = '', terse] = each.split('|').map((names) => names.split(' '))
    return [
      kind,
      shownKind<never>({ columns: [...all], ...(terse && { terse }), list: () => [], row: () => ({}) }),
    ]
  }),
)
