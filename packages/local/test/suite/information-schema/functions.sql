-- https://docs.snowflake.com/en/sql-reference/functions/query_history
ALTER SESSION SET QUERY_TAG = 'mine';
SELECT 1 AS one;
SELECT * FROM missing;
-- error 002003

SELECT query_text, query_type, execution_status, database_name, schema_name, query_tag FROM TABLE(information_schema.query_history()) WHERE query_type = 'SELECT' AND query_tag = 'mine' AND query_text NOT LIKE '%query_history%';
-- SELECT * FROM missing | SELECT | FAILED_WITH_ERROR | SUITE | PUBLIC | mine
-- SELECT 1 AS one | SELECT | SUCCESS | SUITE | PUBLIC | mine

SELECT COUNT(*) FROM TABLE(information_schema.query_history(RESULT_LIMIT => 2));
-- 2

SELECT COUNT(*) FROM TABLE(information_schema.query_history(END_TIME_RANGE_START => DATEADD('hours', 1, CURRENT_TIMESTAMP()), END_TIME_RANGE_END => DATEADD('hours', 2, CURRENT_TIMESTAMP())));
-- 0

SELECT COUNT(*) > 2 FROM TABLE(information_schema.query_history(DATEADD('hours', -1, CURRENT_TIMESTAMP())));
-- TRUE

SELECT COUNT(DISTINCT session_id) FROM TABLE(information_schema.query_history_by_session());
-- 1

SELECT COUNT(DISTINCT user_name) FROM TABLE(information_schema.query_history_by_user(USER_NAME => CURRENT_USER()));
-- 1

SELECT COUNT(*) FROM TABLE(information_schema.query_history_by_user(USER_NAME => 'nobody'));
-- 0

SELECT COUNT(*) FROM TABLE(suite.information_schema.query_history_by_warehouse(WAREHOUSE_NAME => 'nothing'));
-- 0

SELECT * FROM TABLE(information_schema.query_history(RESULT_LIMIT => 10001));
-- error

SELECT * FROM TABLE(information_schema.query_history(NO_SUCH => 1));
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/login_history
SELECT event_type, is_success, error_code FROM TABLE(information_schema.login_history_by_user(RESULT_LIMIT => 1));
-- LOGIN | YES | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/copy_history
CREATE TABLE source AS SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'y';
CREATE STAGE st;
COPY INTO @st/part FROM source FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE);
CREATE TABLE target (a INT, b VARCHAR);
COPY INTO target FROM @st;

SELECT stage_location, row_count, row_parsed, error_count, status, table_catalog_name, table_schema_name, table_name, pipe_name FROM TABLE(information_schema.copy_history(TABLE_NAME => 'TARGET', START_TIME => DATEADD(hours, -1, CURRENT_TIMESTAMP())));
-- SUITE.PUBLIC.ST | 2 | 2 | 0 | Loaded | SUITE | PUBLIC | TARGET | NULL

SELECT schema_name, table_name, status, row_count, row_parsed, error_count FROM information_schema.load_history;
-- PUBLIC | TARGET | LOADED | 2 | 2 | 0

-- A load that is rolled back never was, and TRUNCATE forgets.
BEGIN;
COPY INTO target FROM @st FORCE = TRUE;
ROLLBACK;
SELECT COUNT(*) FROM information_schema.load_history;
-- 1

TRUNCATE TABLE target;
SELECT COUNT(*) FROM information_schema.load_history;
-- 0

SELECT COUNT(*) FROM TABLE(information_schema.copy_history('TARGET', DATEADD(hours, -1, CURRENT_TIMESTAMP())));
-- 0

SELECT COUNT(*) FROM snowflake.account_usage.copy_history;
-- 1

SELECT * FROM TABLE(information_schema.copy_history(TABLE_NAME => 'MISSING', START_TIME => CURRENT_TIMESTAMP()));
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/functions/dynamic_table_refresh_history
CREATE DYNAMIC TABLE dt TARGET_LAG = '5 minutes' WAREHOUSE = compute_wh AS SELECT a FROM source;
INSERT INTO source VALUES (3, 'z');
ALTER DYNAMIC TABLE dt REFRESH;
ALTER DYNAMIC TABLE dt REFRESH;

SELECT name, state, refresh_action, refresh_trigger, target_lag_sec, statistics:numInsertedRows::INT, statistics:numDeletedRows::INT FROM TABLE(information_schema.dynamic_table_refresh_history(NAME => 'dt'));
-- DT | SUCCEEDED | NO_DATA | MANUAL | 300 | 0 | 0
-- DT | SUCCEEDED | FULL | MANUAL | 300 | 3 | 2
-- DT | SUCCEEDED | FULL | CREATION | 300 | 2 | 0

SELECT COUNT(*) FROM TABLE(information_schema.dynamic_table_refresh_history(NAME_PREFIX => 'suite.public.', ERROR_ONLY => TRUE));
-- 0

SELECT name, qualified_name, target_lag_sec, target_lag_type, last_completed_refresh_state FROM TABLE(information_schema.dynamic_tables());
-- DT | SUITE.PUBLIC.DT | 300 | USER_DEFINED | SUCCEEDED

-- https://docs.snowflake.com/en/sql-reference/functions/tag_references
CREATE TAG cost ALLOWED_VALUES 'low', 'high';
ALTER TABLE source SET TAG cost = 'low';
ALTER SCHEMA public SET TAG cost = 'high';
SELECT tag_name, tag_value, level, object_name, domain FROM TABLE(information_schema.tag_references('source', 'table'));
-- COST | low | TABLE | SOURCE | TABLE

SELECT tag_value, level, column_name, domain FROM TABLE(information_schema.tag_references('source.a', 'column'));
-- low | TABLE | A | COLUMN

SELECT tag_value, level, column_name FROM TABLE(information_schema.tag_references_all_columns('target', 'table'));
-- high | SCHEMA | A
-- high | SCHEMA | B
