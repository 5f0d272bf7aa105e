-- https://docs.snowflake.com/en/sql-reference/sql/undrop-snapshot
--# undrop: S
UNDROP SNAPSHOT s
