-- https://docs.snowflake.com/en/sql-reference/sql/show
SHOW EXTERNAL FUNCTIONS;
-- no rows
SHOW EXTERNAL FUNCTIONS LIKE 'SQUARE%';
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-external-tables
SHOW EXTERNAL TABLES LIKE 'line%' IN suite.public;
-- no rows
SHOW TERSE EXTERNAL TABLES ->> SELECT "created_on", "name", "kind", "database_name", "schema_name" FROM $1;
-- no rows
SHOW TERSE EXTERNAL TABLES ->> SELECT "location" FROM $1;
-- error 000904
SHOW EXTERNAL TABLES ->> SELECT "kind" FROM $1;
-- error 000904
SHOW EXTERNAL TABLES IN ACCOUNT STARTS WITH 'B' LIMIT 10 FROM 'A' ->> SELECT "invalid", "invalid_reason", "stage", "location", "file_format_name", "file_format_type", "cloud", "region", "notification_channel", "last_refreshed_on", "table_format", "last_refresh_details", "owner_role_type" FROM $1;
-- no rows
SHOW EXTERNAL TABLES IN SCHEMA nowhere;
-- error 002043
SHOW EXTERNAL TABLES IN DATABASE nowhere;
-- error 002043

-- https://docs.snowflake.com/en/sql-reference/sql/show-iceberg-tables
SHOW ICEBERG TABLES LIKE 'glue%' IN suite.public ->> SELECT "external_volume_name", "catalog_name", "iceberg_table_type", "base_location", "can_write_metadata", "partition_specs" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-event-tables
SHOW EVENT TABLES LIKE 'mylogs%' IN SCHEMA suite.public ->> SELECT "created_on", "name", "database_name", "schema_name", "owner", "comment", "owner_role_type" FROM $1;
-- no rows
SHOW TERSE EVENT TABLES ->> SELECT "kind" FROM $1;
-- error 000904

-- https://docs.snowflake.com/en/sql-reference/sql/show-hybrid-tables
SHOW HYBRID TABLES LIKE 'product_%' IN SCHEMA suite.public ->> SELECT SUM("rows") + SUM("bytes") FROM $1;
-- NULL
SHOW TERSE HYBRID TABLES ->> SELECT "kind" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-models
SHOW MODELS IN DATABASE suite ->> SELECT "model_type", "versions", "default_version_name", "aliases" FROM $1;
-- no rows
SHOW TERSE MODELS;
-- error 000002

-- https://docs.snowflake.com/en/sql-reference/sql/show-notebooks
SHOW NOTEBOOKS STARTS WITH 'test' ->> SELECT "query_warehouse", "url_id", "code_warehouse" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-streamlits
SHOW STREAMLITS IN ACCOUNT ->> SELECT "title", "query_warehouse", "url_id" FROM $1;
-- no rows
SHOW TERSE STREAMLITS ->> SELECT "kind", "title", "url_id" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-services
SHOW SERVICES ->> SELECT "dns_name", "compute_pool", "is_job", "spec_digest", "managing_object_name" FROM $1;
-- no rows
SHOW JOB SERVICES ->> SELECT "is_async_job" FROM $1;
-- no rows
SHOW JOB SERVICES ->> SELECT "is_job" FROM $1;
-- error 000904

-- https://docs.snowflake.com/en/sql-reference/sql/show-snapshots
SHOW SNAPSHOTS ->> SELECT "state", "volume_name", "size", "encryption" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-failover-groups
SHOW FAILOVER GROUPS ->> SELECT "snowflake_region", "primary", "replication_schedule", "rpo_assurance" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-replication-groups
SHOW REPLICATION GROUPS ->> SELECT "allowed_accounts", "is_listing_auto_fulfillment_group" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-replication-databases
SHOW REPLICATION DATABASES LIKE 'mydb%' ->> SELECT "replication_allowed_to_accounts", "failover_allowed_to_accounts" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-connections
SHOW CONNECTIONS LIKE 'test%' ->> SELECT "connection_url", "account_locator" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-managed-accounts
SHOW MANAGED ACCOUNTS ->> SELECT "account_name", "is_reader" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-applications
SHOW APPLICATIONS ->> SELECT "source_type", "upgrade_state", "type" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-agents
SHOW AGENTS IN SCHEMA suite.public ->> SELECT "profile", "is_secure" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-cortex-search
SHOW CORTEX SEARCH SERVICES ->> SELECT "search_column", "attribute_columns", "scoring_profile_count" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-semantic-views
SHOW SEMANTIC VIEWS LIKE '%tpch%' ->> SELECT "comment", "owner", "owner_role_type", "extension" FROM $1;
-- no rows
SHOW TERSE SEMANTIC VIEWS ->> SELECT "kind", "database_name", "schema_name" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-backup-policies
SHOW BACKUP POLICIES IN ACCOUNT ->> SELECT "schedule", "expire_after_days", "has_retention_lock" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-backup-sets
SHOW BACKUP SETS LIKE '%T1%' ->> SELECT "object_kind", "object_name", "backup_policy_name", "owner_role" FROM $1;
-- no rows

-- https://docs.snowflake.com/en/sql-reference/sql/show-join-policies
SHOW JOIN POLICIES ->> SELECT "created_on", "name", "database_name", "schema_name", "kind", "owner", "comment", "owner_role_type", "options" FROM $1;
-- no rows
SHOW AGGREGATION POLICIES IN SCHEMA suite.public;
-- no rows
SHOW PROJECTION POLICIES IN DATABASE suite;
-- no rows
SHOW PRIVACY POLICIES IN ACCOUNT ->> SELECT "kind", "options" FROM $1;
-- no rows
SHOW STORAGE LIFECYCLE POLICIES LIKE 'a' ->> SELECT "kind", "options" FROM $1;
-- no rows
