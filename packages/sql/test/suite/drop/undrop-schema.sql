-- https://docs.snowflake.com/en/sql-reference/sql/undrop-schema
--# undrop: S
UNDROP SCHEMA s
--# undrop: ?
UNDROP SCHEMA IDENTIFIER(798)
