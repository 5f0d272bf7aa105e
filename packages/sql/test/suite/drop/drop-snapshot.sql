-- https://docs.snowflake.com/en/sql-reference/sql/drop-snapshot
--# drop: S
DROP SNAPSHOT IF EXISTS s
