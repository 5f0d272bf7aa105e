-- https://docs.snowflake.com/en/sql-reference/sql/drop-role
--# drop: R
DROP ROLE r
