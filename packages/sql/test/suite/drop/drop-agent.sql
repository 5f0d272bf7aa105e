-- https://docs.snowflake.com/en/sql-reference/sql/drop-agent
--# drop: A
DROP AGENT IF EXISTS a
