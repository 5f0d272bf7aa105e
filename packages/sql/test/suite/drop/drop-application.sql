-- https://docs.snowflake.com/en/sql-reference/sql/drop-application
--# drop: HELLO
DROP APPLICATION IF EXISTS hello CASCADE
