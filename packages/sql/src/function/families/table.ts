/** Their results are columns, text where no type is given. Source: https://docs.snowflake.com/en/sql-reference/functions-table */
export const tableFunctions = `
BIND_VALUES(query_id text) {...}
CORTEX_SEARCH_DATA_SCAN(SERVICE_NAME text) {...}
DIRECTORY(stage) {RELATIVE_PATH, SIZE number, LAST_MODIFIED ltz, MD5, ETAG, FILE_URL} @/user-guide/data-load-dirtables-query
EXPLAIN_JSON(plan) {...}
FLATTEN(INPUT, [PATH text, OUTER boolean, RECURSIVE boolean, MODE text]) {SEQ number, KEY, PATH, INDEX number, VALUE variant, THIS variant}
GENERATOR([ROWCOUNT number, TIMELIMIT number]) {}
GETNEXTVAL(sequence) {NEXTVAL number} @/user-guide/querying-sequences
GET_OBJECT_REFERENCES(DATABASE_NAME text, SCHEMA_NAME text, OBJECT_NAME text) {DATABASE_NAME, SCHEMA_NAME, VIEW_NAME, REFERENCED_DATABASE_NAME, REFERENCED_SCHEMA_NAME, REFERENCED_OBJECT_NAME, REFERENCED_OBJECT_TYPE}
GET_QUERY_OPERATOR_STATS(query_id text) {QUERY_ID, STEP_ID number, OPERATOR_ID number, PARENT_OPERATORS array, OPERATOR_TYPE, OPERATOR_STATISTICS variant, EXECUTION_TIME_BREAKDOWN variant, OPERATOR_ATTRIBUTES variant}
INFER_SCHEMA(LOCATION text, FILE_FORMAT text, [FILES, IGNORE_CASE boolean, MAX_FILE_COUNT number, MAX_RECORDS_PER_FILE number, KIND text]) {COLUMN_NAME, TYPE, NULLABLE boolean, EXPRESSION, FILENAMES, ORDER_ID number}
MODEL_MONITOR_DRIFT_METRIC(monitor text, metric text, column text, [granularity text, start, end, options object]) {...} @model-monitor-drift-metric
MODEL_MONITOR_PERFORMANCE_METRIC(monitor text, metric text, [granularity text, start, end, options object]) {...} @model-monitor-performance-metric
MODEL_MONITOR_STAT_METRIC(monitor text, metric text, column text, [granularity text, start, end, options object]) {...} @model-monitor-stat-metric
RESULT_SCAN([query_id text]) {...}
SNOWFLAKE.ACCOUNT_USAGE.TAG_REFERENCES_WITH_LINEAGE(tag text) {TAG_DATABASE, TAG_SCHEMA, TAG_ID number, TAG_NAME, TAG_VALUE, LEVEL, OBJECT_DATABASE, OBJECT_SCHEMA, OBJECT_ID number, OBJECT_NAME, OBJECT_DELETED ltz, DOMAIN, COLUMN_ID number, COLUMN_NAME, APPLY_METHOD} @tag_references_with_lineage
SNOWFLAKE.CORE.GET_CONTACTS(object text, type text, [contact text]) {PURPOSE, EMAIL_DISTRIBUTION_LIST, URL, USER, LEVEL} @get_contacts
SNOWFLAKE.CORE.GET_LINEAGE(object text, domain text, direction text, [distance number, version text]) {SOURCE_OBJECT_DATABASE, SOURCE_OBJECT_SCHEMA, SOURCE_OBJECT_NAME, SOURCE_OBJECT_DOMAIN, SOURCE_OBJECT_VERSION, SOURCE_COLUMN_NAME, SOURCE_STATUS, TARGET_OBJECT_DATABASE, TARGET_OBJECT_SCHEMA, TARGET_OBJECT_NAME, TARGET_OBJECT_DOMAIN, TARGET_OBJECT_VERSION, TARGET_COLUMN_NAME, TARGET_STATUS, DISTANCE number, PROCESS variant} @get_lineage-snowflake-core
SNOWFLAKE.DATA_PRIVACY.CUMULATIVE_PRIVACY_LOSSES(policy text) {DATABASE_NAME, SCHEMA_NAME, POLICY_NAME, BUDGET_NAME, CONSUMER_ID, BUDGET_SPENT float} @cumulative_privacy_losses
SNOWFLAKE.DATA_PRIVACY.ESTIMATE_REMAINING_DP_AGGREGATES(table text) {...} @estimate_remaining_dp_aggregates
SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_EXPECTATION_STATUS([*...]) {...} @data_quality_monitoring_expectation_status
SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_RESULTS(REF_ENTITY_NAME text, REF_ENTITY_DOMAIN text) {SCHEDULED_TIME ltz, CHANGE_COMMIT_TIME ltz, MEASUREMENT_TIME ltz, TABLE_ID number, TABLE_NAME, TABLE_SCHEMA, TABLE_DATABASE, METRIC_ID number, METRIC_NAME, METRIC_SCHEMA, METRIC_DATABASE, METRIC_RETURN_TYPE, ARGUMENTS_IDS array, ARGUMENTS_TYPES array, ARGUMENTS_NAMES array, REFERENCE_ID, VALUE variant} @data_quality_monitoring_results
SNOWFLAKE.SPCS.GET_JOB_HISTORY([*...]) {...} @get_job_history
SPLIT_TO_TABLE(string text, delimiter text) {SEQ number, INDEX number, VALUE}
STRTOK_SPLIT_TO_TABLE(string text, [delimiters text]) {SEQ number, INDEX number, VALUE}
SYSTEM$DATA_METRIC_SCAN(REF_ENTITY_NAME text, METRIC_NAME text, ARGUMENT_NAME text, [ARGUMENT_EXPRESSION text, AT_TIMESTAMP]) {...} @system_data_metric_scan
SYSTEM$EVALUATE_DATA_QUALITY_EXPECTATIONS(REF_ENTITY_NAME text, [SKIP_SUSPENDED_DMF boolean]) {METRIC_DATABASE, METRIC_SCHEMA, METRIC_NAME, EXPECTATION_NAME, EXPECTATION_ID number, EXPECTATION_EXPRESSION, ARGUMENTS array, VALUE variant, EXPECTATION_VIOLATED boolean} @system_evaluate_data_quality_expectations
SYSTEM$STREAM_BACKLOG(stream text) {...} @system_stream_backlog
TO_QUERY(SQL text, [*...]) {...}
VALIDATE(table, JOB_ID text) {ERROR, FILE, LINE number, CHARACTER number, BYTE_OFFSET number, CATEGORY, CODE number, SQL_STATE number, COLUMN_NAME, ROW_NUMBER number, ROW_START_LINE number, REJECTED_RECORD}
`
