-- https://docs.snowflake.com/en/sql-reference/sql/drop-secret
--# drop: S
DROP SECRET s
