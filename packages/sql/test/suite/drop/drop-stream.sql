-- https://docs.snowflake.com/en/sql-reference/sql/drop-stream
--# drop: S
DROP STREAM IF EXISTS s
