-- https://docs.snowflake.com/en/sql-reference/sql/desc-result
--# describeRun:
DESC RESULT 'f2f07bdb-6a08-4689-9ad8-a1ba968a44b6'
--# describeRun: LAST_QUERY_ID()
DESCRIBE RESULT LAST_QUERY_ID()
--# describeRun: LAST_QUERY_ID()
DESC RESULT LAST_QUERY_ID(-2)
