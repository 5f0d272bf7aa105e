-- https://docs.snowflake.com/en/sql-reference/sql/drop-task
--# drop: T
DROP TASK IF EXISTS t
