-- https://docs.snowflake.com/en/sql-reference/sql/alter-session

ALTER SESSION SET LOCK_TIMEOUT = 3600;
-- Statement executed successfully.

ALTER SESSION UNSET LOCK_TIMEOUT;
-- Statement executed successfully.

ALTER SESSION SET QUERY_TAG = 'a tag', USE_CACHED_RESULT = FALSE;
-- Statement executed successfully.

ALTER SESSION UNSET QUERY_TAG, USE_CACHED_RESULT;
-- Statement executed successfully.

ALTER SESSION SET NO_SUCH_PARAMETER = 1;
-- error 001420

ALTER SESSION UNSET NO_SUCH_PARAMETER;
-- error 001420

ALTER SESSION SET USE_CACHED_RESULT = 'perhaps';
-- error 001008

ALTER SESSION SET LOCK_TIMEOUT = 'long';
-- error 001008

ALTER SESSION SET TIMESTAMP_TYPE_MAPPING = 'TIMESTAMP';
-- error 001008

ALTER SESSION SET TIMEZONE = 'Middle/Nowhere';
-- error 001008

ALTER SESSION SET use_cached_result = false;

ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 60 QUERY_TAG = 'without a comma';
