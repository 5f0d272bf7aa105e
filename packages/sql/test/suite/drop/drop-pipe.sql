-- https://docs.snowflake.com/en/sql-reference/sql/drop-pipe
--# drop: P
DROP PIPE p
