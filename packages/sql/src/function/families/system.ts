/** Functions whose names start with SYSTEM$. Source: https://docs.snowflake.com/en/sql-reference/functions-system */
export const systemFunctions = `
ABORT_SESSION(session number) varchar
ABORT_TRANSACTION(transaction number) varchar
ADD_EVENT(name varchar, [attributes object]) varchar
ADD_REFERENCE(name varchar, reference varchar) varchar
ALLOWLIST() varchar
ALLOWLIST_PRIVATELINK() varchar
APP_COMPATIBILITY_CHECK(application varchar) varchar
APPLICATION_GET_LOG_LEVEL() varchar
AUTHORIZE_PRIVATELINK(endpoint varchar, token varchar, [subscription varchar]) varchar
AUTHORIZE_STAGE_PRIVATELINK_ACCESS(resource varchar) varchar
AUTO_REFRESH_STATUS(table varchar) varchar
BEGIN_DEBUG_APPLICATION(application varchar, [EXECUTION_MODE varchar]) varchar
BEHAVIOR_CHANGE_BUNDLE_STATUS(bundle varchar) varchar
BLOCK_INTERNAL_STAGES_PUBLIC_ACCESS() varchar
CANCEL_ALL_QUERIES([session number]) varchar
CANCEL_QUERY(query_id varchar) varchar
CATALOG_LINK_STATUS(database varchar) varchar
CLASSIFY(table varchar, options) varchar
CLASSIFY_SCHEMA(schema varchar, options) varchar
CLEANUP_DATABASE_ROLE_GRANTS(role varchar, share varchar) varchar
CLIENT_VERSION_INFO() varchar
CLIENT_VULNERABILITY_INFO() varchar
CLUSTERING_DEPTH(table varchar, [columns varchar, predicate varchar]) float
CLUSTERING_INFORMATION(table varchar, [columns_or_errors]) varchar
CLUSTERING_RATIO(table varchar, [columns varchar, predicate varchar]) float
COMMIT_MOVE_ORGANIZATION_ACCOUNT(grace_period number) varchar
CONVERT_PIPES_SQS_TO_SNS(bucket varchar, topic varchar) varchar
CREATE_BILLING_EVENT(class varchar, subclass varchar, start number, timestamp number, charge number, objects varchar, information varchar) varchar
CREATE_BILLING_EVENTS(events varchar) varchar
CURRENT_USER_TASK_NAME() varchar
DATABASE_REFRESH_HISTORY([database varchar]) varchar
DATABASE_REFRESH_PROGRESS([database varchar]) varchar
DATABASE_REFRESH_PROGRESS_BY_JOB(query_id varchar) varchar
DEPROVISION_PRIVATELINK_ENDPOINT(resource varchar) varchar
DEPROVISION_PRIVATELINK_ENDPOINT_TSS() varchar
DISABLE_BEHAVIOR_CHANGE_BUNDLE(bundle varchar) varchar
DISABLE_DATABASE_REPLICATION(database varchar) varchar
DISABLE_GLOBAL_DATA_SHARING_FOR_ACCOUNT(account varchar) varchar
DISABLE_PREVIEW_ACCESS() varchar
DISABLE_PRIVATELINK_ACCESS_ONLY() varchar
ENABLE_BEHAVIOR_CHANGE_BUNDLE(bundle varchar) varchar
ENABLE_GLOBAL_DATA_SHARING_FOR_ACCOUNT(account varchar) varchar
ENABLE_PREVIEW_ACCESS() varchar
END_DEBUG_APPLICATION(application varchar) varchar
ENFORCE_PRIVATELINK_ACCESS_ONLY([mode varchar]) varchar
ESTIMATE_AUTOMATIC_CLUSTERING_COSTS(table varchar, [columns varchar]) varchar
ESTIMATE_QUERY_ACCELERATION(query_id varchar) varchar
ESTIMATE_SEARCH_OPTIMIZATION_COSTS(table varchar, [method varchar]) varchar
EXPLAIN_JSON_TO_TEXT(plan varchar) varchar
EXPLAIN_PLAN_JSON(statement_or_query_id varchar) varchar
EXPORT_TDS_FROM_SEMANTIC_VIEW(view varchar) varchar
EXTERNAL_TABLE_PIPE_STATUS(table varchar) varchar
FINISH_OAUTH_FLOW(response varchar) varchar
GENERATE_SAML_CSR(integration varchar, [name varchar]) varchar
GENERATE_SCIM_ACCESS_TOKEN(integration varchar) varchar
GET_ALL_DEFAULT_MODELS() varchar
GET_ALL_REFERENCES(name varchar, [with_name boolean]) varchar
GET_AWS_SNS_IAM_POLICY(topic varchar) varchar
GET_CLASSIFICATION_RESULT(table varchar) varchar
GET_CMK_AKV_CONSENT_URL(account varchar, tenant varchar) varchar
GET_CMK_CONFIG([tenant varchar]) varchar
GET_CMK_INFO([name varchar]) varchar
GET_CMK_KMS_KEY_POLICY() varchar
GET_COMPUTE_POOL_PENDING_MAINTENANCE() varchar
GET_DBT_LOG(query_id varchar) varchar
GET_DEBUG_STATUS() varchar
GET_DIRECTORY_TABLE_STATUS([stage varchar]) varchar
GET_GCP_KMS_CMK_GRANT_ACCESS_CMD() varchar
GET_HASH_FOR_APPLICATION(application varchar) varchar
GET_ICEBERG_TABLE_INFORMATION(table varchar) varchar
GET_JOB_STATUS(job varchar, [timeout number]) varchar
GET_LOGIN_FAILURE_DETAILS(uuid varchar) varchar
GET_PREDECESSOR_RETURN_VALUE([task varchar]) varchar
GET_PREVIEW_ACCESS_STATUS() varchar
GET_PRIVATELINK(account varchar, token varchar) varchar
GET_PRIVATELINK_AUTHORIZED_ENDPOINTS() varchar
GET_PRIVATELINK_CONFIG() varchar
GET_PRIVATELINK_ENDPOINT_REGISTRATIONS() varchar
GET_PRIVATELINK_ENDPOINTS_INFO() varchar
GET_REFERENCED_OBJECT_ID_HASH(name varchar, [alias varchar]) varchar
GET_RESULTSET_STATUS(result) varchar
GET_SERVICE_DNS_DOMAIN(schema varchar) varchar
GET_SERVICE_LOGS(service varchar, instance, container varchar, [lines number, previous boolean, since varchar, timestamps boolean]) varchar
GET_SERVICE_STATUS(service varchar, [timeout number]) varchar
GET_SNOWFLAKE_EGRESS_IP_RANGES() varchar
GET_SNOWFLAKE_PLATFORM_INFO() varchar
GET_TAG(tag varchar, object varchar, domain varchar) varchar
GET_TAG_ALLOWED_VALUES(tag varchar) varchar
GET_TAG_ON_CURRENT_COLUMN(tag varchar) varchar
GET_TAG_ON_CURRENT_TABLE(tag varchar) varchar
GET_TASK_GRAPH_CONFIG([path varchar]) varchar
GLOBAL_ACCOUNT_SET_PARAMETER(account varchar, parameter varchar, value varchar) varchar
HOLD_PRIVILEGE_ON_ACCOUNT(privilege varchar) boolean
INITIATE_MOVE_ORGANIZATION_ACCOUNT(name varchar, region varchar, [options varchar]) varchar
INTERNAL_STAGES_PUBLIC_ACCESS_STATUS() varchar
IS_APPLICATION_ALL_MANDATORY_TELEMETRY_EVENT_DEFINITIONS_ENABLED() boolean
IS_APPLICATION_AUTHORIZED_FOR_TELEMETRY_EVENT_SHARING() boolean
IS_APPLICATION_INSTALLED_FROM_SAME_ACCOUNT() boolean
IS_APPLICATION_SHARING_EVENTS_WITH_PROVIDER() boolean
IS_GLOBAL_DATA_SHARING_ENABLED_FOR_ACCOUNT(account varchar) boolean
IS_LISTING_PURCHASED(listing varchar) boolean
IS_LISTING_TRIAL() boolean
LAST_CHANGE_COMMIT_TIME(table varchar) number(38,0)
LINK_ACCOUNT_OBJECTS_BY_NAME(group varchar) varchar
LINK_ORGANIZATION_USER(user varchar, organization_user varchar) varchar
LINK_ORGANIZATION_USER_GROUP(role varchar, group varchar) varchar
LIST_APPLICATION_RESTRICTED_FEATURES(application varchar) varchar
LIST_ICEBERG_TABLES_FROM_CATALOG(integration varchar, [namespace varchar, levels number]) varchar
LIST_NAMESPACES_FROM_CATALOG(integration varchar, [namespace varchar, levels number]) varchar
LOCATE_DBT_ARCHIVE(query_id varchar) varchar
LOCATE_DBT_ARTIFACTS(query_id varchar) varchar
LOG(level varchar, message) varchar
LOG_DEBUG(message) varchar @system_log
LOG_ERROR(message) varchar @system_log
LOG_FATAL(message) varchar @system_log
LOG_INFO(message) varchar @system_log
LOG_TRACE(message) varchar @system_log
LOG_WARN(message) varchar @system_log
MIGRATE_SAML_IDP_REGISTRATION(integration varchar, [issuer varchar]) varchar
PIPE_FORCE_RESUME(pipe varchar, [conditions varchar]) varchar
PIPE_REBINDING_WITH_NOTIFICATION_CHANNEL(pipe varchar) varchar
PIPE_STATUS(pipe varchar) varchar
PROVISION_PRIVATELINK_ENDPOINT(resource varchar, host varchar, [subresource varchar]) varchar
PROVISION_PRIVATELINK_ENDPOINT_TSS([service varchar, host varchar]) varchar
QUERY_REFERENCE(statement varchar, [use_session_scope boolean]) varchar
READ_YAML_FROM_SEMANTIC_VIEW(view varchar) varchar
REFERENCE(type varchar, name varchar, [scope varchar, privilege varchar...]) varchar
REGISTER_CMK_INFO(key varchar) varchar
REGISTER_PRIVATELINK_ENDPOINT(endpoint varchar, resource varchar, token varchar, [timeout number]) varchar
REGISTRY_LIST_IMAGES(repository varchar) varchar
REMOVE_ALL_REFERENCES(name varchar) varchar
REMOVE_REFERENCE(name varchar, [alias varchar]) varchar
REPORT_HEALTH_STATUS(status varchar) varchar
RESTORE_PRIVATELINK_ENDPOINT(resource varchar) varchar
REVOKE_PRIVATELINK(endpoint varchar, token varchar, [subscription varchar]) varchar
REVOKE_STAGE_PRIVATELINK_ACCESS(resource varchar) varchar
SCHEDULE_ASYNC_REPLICATION_GROUP_REFRESH(group varchar) varchar
SEND_NOTIFICATIONS_TO_CATALOG(type varchar, name varchar, [state varchar]) varchar
SET_APPLICATION_RESTRICTED_FEATURE_ACCESS(application varchar, feature varchar, access varchar) varchar
SET_CATALOG_INTEGRATION(table varchar, integration varchar) varchar
SET_EVENT_SHARING_ACCOUNT_FOR_REGION(region varchar, group varchar, account varchar) varchar
SET_REFERENCE(name varchar, reference varchar) varchar
SET_RETURN_VALUE(value varchar) varchar
SET_SPAN_ATTRIBUTES(attributes object) varchar
SHOW_ACTIVE_BEHAVIOR_CHANGE_BUNDLES() varchar
SHOW_BUDGETS_IN_ACCOUNT() varchar
SHOW_BUDGETS_FOR_RESOURCE(type varchar, name varchar) varchar
SHOW_EVENT_SHARING_ACCOUNTS() varchar
SHOW_MOVE_ORGANIZATION_ACCOUNT_STATUS() varchar
SHOW_OAUTH_CLIENT_SECRETS(integration varchar) varchar
SHOW_SENSITIVE_DATA_MONITORED_ENTITIES(type varchar) varchar
SNOWPIPE_STREAMING_UPDATE_CHANNEL_OFFSET_TOKEN(table varchar, channel varchar, token varchar) varchar
START_OAUTH_FLOW(secret varchar) varchar
STREAM_GET_TABLE_TIMESTAMP(stream varchar) varchar
STREAM_HAS_DATA(stream varchar) boolean
TASK_DEPENDENTS_ENABLE(task varchar) varchar
TASK_RUNTIME_INFO(property varchar) varchar
TRIGGER_LISTING_REFRESH(type varchar, name varchar) varchar
TYPEOF(value) varchar
UNBLOCK_INTERNAL_STAGES_PUBLIC_ACCESS() varchar
UNLINK_ORGANIZATION_USER(user varchar) varchar
UNLINK_ORGANIZATION_USER_GROUP(role varchar) varchar
UNREGISTER_PRIVATELINK_ENDPOINT(endpoint varchar, resource varchar, token varchar, [timeout number]) varchar
UNSET_EVENT_SHARING_ACCOUNT_FOR_REGION(region varchar, group varchar, account varchar) varchar
USER_TASK_CANCEL_ONGOING_EXECUTIONS(task varchar) varchar
VALIDATE_STORAGE_INTEGRATION(integration varchar, path varchar, file varchar, action varchar) varchar
VERIFY_CATALOG_INTEGRATION(integration varchar) varchar
VERIFY_CMK_INFO([key varchar]) varchar
VERIFY_EXTERNAL_OAUTH_TOKEN(token varchar) varchar
VERIFY_EXTERNAL_VOLUME(volume varchar) varchar
WAIT(amount number, [unit varchar]) varchar
WAIT_FOR_SERVICES(timeout number, service varchar...) varchar
WHITELIST() varchar
WHITELIST_PRIVATELINK() varchar
`
