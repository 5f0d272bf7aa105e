-- https://docs.snowflake.com/en/sql-reference/sql/drop-notebook
--# drop: N
DROP NOTEBOOK n
