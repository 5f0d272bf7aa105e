-- https://docs.snowflake.com/en/sql-reference/sql/drop-user
--# drop: jane@example.com
DROP USER IF EXISTS "jane@example.com"
