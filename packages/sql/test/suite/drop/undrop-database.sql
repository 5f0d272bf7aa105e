-- https://docs.snowflake.com/en/sql-reference/sql/undrop-database
--# undrop: D
UNDROP DATABASE d
