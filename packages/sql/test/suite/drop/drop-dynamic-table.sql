-- https://docs.snowflake.com/en/sql-reference/sql/drop-dynamic-table
--# drop: DT
DROP DYNAMIC TABLE IF EXISTS dt
