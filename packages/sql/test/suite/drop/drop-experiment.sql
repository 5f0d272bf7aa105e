-- https://docs.snowflake.com/en/sql-reference/sql/drop-experiment
--# drop: E
DROP EXPERIMENT IF EXISTS e
