-- https://docs.snowflake.com/en/sql-reference/sql/drop-tag
--# drop: COST_CENTER
DROP TAG IF EXISTS cost_center
