-- https://docs.snowflake.com/en/sql-reference/sql/drop-warehouse
--# drop: W
DROP WAREHOUSE IF EXISTS w
