-- https://docs.snowflake.com/en/sql-reference/sql/drop-share
--# drop: S
DROP SHARE s
