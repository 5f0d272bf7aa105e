-- https://docs.snowflake.com/en/sql-reference/sql/undrop-tag
--# undrop: COST_CENTER
UNDROP TAG cost_center
