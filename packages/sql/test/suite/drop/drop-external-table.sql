-- https://docs.snowflake.com/en/sql-reference/sql/drop-external-table
--# drop: E
DROP EXTERNAL TABLE IF EXISTS e CASCADE
