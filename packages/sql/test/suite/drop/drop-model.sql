-- https://docs.snowflake.com/en/sql-reference/sql/drop-model
--# drop: M
DROP MODEL IF EXISTS m
