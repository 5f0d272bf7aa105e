-- https://docs.snowflake.com/en/sql-reference/sql/drop-listing
--# drop: L
DROP LISTING IF EXISTS l
