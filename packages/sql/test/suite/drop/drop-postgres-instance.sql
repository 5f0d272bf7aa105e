-- https://docs.snowflake.com/en/sql-reference/sql/drop-postgres-instance
--# drop: P
DROP POSTGRES INSTANCE p
