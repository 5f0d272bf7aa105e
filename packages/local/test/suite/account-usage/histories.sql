-- https://docs.snowflake.com/en/sql-reference/account-usage/query_history
USE WAREHOUSE compute_wh;
ALTER SESSION SET QUERY_TAG = 'h';
CREATE TABLE t (a INT);
INSERT INTO t VALUES (1);
SELECT b FROM t;
-- error 000904

SELECT query_text, query_type, execution_status, error_code, warehouse_name, warehouse_size, warehouse_type, cluster_number, role_name, role_type, is_client_generated_statement FROM snowflake.account_usage.query_history WHERE query_tag = 'h' AND query_type <> 'ALTER_SESSION';
-- CREATE TABLE t (a INT) | CREATE_TABLE | SUCCESS | NULL | COMPUTE_WH | X-Small | STANDARD | 1 | ACCOUNTADMIN | ROLE | FALSE
-- INSERT INTO t VALUES (1) | INSERT | SUCCESS | NULL | COMPUTE_WH | X-Small | STANDARD | 1 | ACCOUNTADMIN | ROLE | FALSE
-- SELECT b FROM t | SELECT | FAIL | 000904 | COMPUTE_WH | X-Small | STANDARD | 1 | ACCOUNTADMIN | ROLE | FALSE

SELECT start_time <= end_time, total_elapsed_time >= 0, execution_time = total_elapsed_time, queued_overload_time FROM snowflake.account_usage.query_history WHERE query_text = 'INSERT INTO t VALUES (1)';
-- TRUE | TRUE | TRUE | 0

-- Ids join with the views of objects.
SELECT d.database_name, s.schema_name FROM snowflake.account_usage.query_history q JOIN snowflake.account_usage.databases d ON d.database_id = q.database_id JOIN snowflake.account_usage.schemata s ON s.schema_id = q.schema_id WHERE q.query_text = 'INSERT INTO t VALUES (1)';
-- SUITE | PUBLIC

-- https://docs.snowflake.com/en/sql-reference/account-usage/warehouse_metering_history
-- A warehouse that starts is billed for a minute at least: 1 credit an hour for the smallest size.
SELECT warehouse_name, SUM(credits_used_compute) BETWEEN 1/60 - 0.000001 AND 1.01, SUM(credits_used_cloud_services), SUM(credits_used) = SUM(credits_used_compute) FROM snowflake.account_usage.warehouse_metering_history GROUP BY 1;
-- COMPUTE_WH | TRUE | 0.000000000 | TRUE

SELECT DATEDIFF('minute', start_time, end_time), MINUTE(start_time), credits_attributed_compute_queries <= credits_used_compute FROM snowflake.account_usage.warehouse_metering_history LIMIT 1;
-- 60 | 0 | TRUE

SELECT service_type, SUM(credits_billed) > 0, SUM(credits_adjustment_cloud_services) FROM snowflake.account_usage.metering_daily_history GROUP BY 1;
-- WAREHOUSE_METERING | TRUE | 0.000000000

-- https://docs.snowflake.com/en/sql-reference/account-usage/sessions
SELECT COUNT(*), MAX(is_open), MAX(closed_reason) FROM snowflake.account_usage.sessions WHERE session_id = CURRENT_SESSION();
-- 1 | TRUE | NULL

-- https://docs.snowflake.com/en/sql-reference/account-usage/task_history
CREATE TASK now AS INSERT INTO t VALUES (2);
EXECUTE TASK now;
SELECT name, query_text, schema_name, database_name, state, scheduled_from, attempt_number, error_code FROM snowflake.account_usage.task_history;
-- NOW | INSERT INTO t VALUES (2) | PUBLIC | SUITE | SUCCEEDED | EXECUTE_TASK | 1 | NULL

-- https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_roles
CREATE ROLE r;
GRANT SELECT ON TABLE t TO ROLE r;
SELECT privilege, granted_on, name, table_catalog, table_schema, granted_to, grantee_name, grant_option, granted_by, deleted_on FROM snowflake.account_usage.grants_to_roles WHERE grantee_name = 'R';
-- SELECT | TABLE | T | SUITE | PUBLIC | ACCOUNT ROLE | R | FALSE | ACCOUNTADMIN | NULL

-- https://docs.snowflake.com/en/sql-reference/account-usage/object_dependencies
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT a FROM v;
SELECT referenced_object_name, referenced_object_domain, referencing_object_name, referencing_object_domain, dependency_type FROM snowflake.account_usage.object_dependencies;
-- T | TABLE | V | VIEW | BY_NAME
-- V | VIEW | W | VIEW | BY_NAME
