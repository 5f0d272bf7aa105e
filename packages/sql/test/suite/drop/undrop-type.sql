-- https://docs.snowflake.com/en/sql-reference/sql/undrop-type
--# undrop: T
UNDROP TYPE t
