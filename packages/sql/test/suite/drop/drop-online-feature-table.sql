-- https://docs.snowflake.com/en/sql-reference/sql/drop-online-feature-table
--# drop: F
DROP ONLINE FEATURE TABLE f
