-- https://docs.snowflake.com/en/sql-reference/sql/drop-connection
--# drop: C
DROP CONNECTION IF EXISTS c
