-- https://docs.snowflake.com/en/sql-reference/sql/alter-session
--# alterSession
ALTER SESSION SET TIMEZONE = 'Europe/Berlin'
--# alterSession
ALTER SESSION SET AUTOCOMMIT = FALSE LOCK_TIMEOUT = 3600
--# alterSession
ALTER SESSION SET QUERY_TAG = '{"a": 1}', USE_CACHED_RESULT = FALSE
--# alterSession
alter session set timestamp_output_format = 'YYYY-MM-DD HH24:MI:SS.FF'
--# alterSession
ALTER SESSION SET LOG_LEVEL = DEBUG
--# alterSession
ALTER SESSION SET MULTI_STATEMENT_COUNT = 0
--# alterSession
ALTER SESSION SET TRANSACTION_DEFAULT_ISOLATION_LEVEL = 'READ COMMITTED'
--# alterSession
ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS=100
--# alterSession
ALTER SESSION SET TIMEZONE = $tz
--# alterSession
ALTER SESSION UNSET TIMEZONE
--# alterSession
ALTER SESSION UNSET QUERY_TAG, LOCK_TIMEOUT
