-- https://docs.snowflake.com/en/sql-reference/sql/undrop-dynamic-table
--# undrop: DT
UNDROP DYNAMIC TABLE dt
