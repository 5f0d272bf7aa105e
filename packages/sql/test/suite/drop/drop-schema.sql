-- https://docs.snowflake.com/en/sql-reference/sql/drop-schema
--# drop: A.B
DROP SCHEMA a.b
--# drop: S
DROP SCHEMA IF EXISTS s CASCADE
