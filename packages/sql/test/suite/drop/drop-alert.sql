-- https://docs.snowflake.com/en/sql-reference/sql/drop-alert
--# drop: A
DROP ALERT a
