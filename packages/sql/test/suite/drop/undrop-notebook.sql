-- https://docs.snowflake.com/en/sql-reference/sql/undrop-notebook
--# undrop: N
UNDROP NOTEBOOK n
--# undrop: ?
UNDROP NOTEBOOK IDENTIFIER(42)
