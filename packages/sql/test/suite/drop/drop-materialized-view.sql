-- https://docs.snowflake.com/en/sql-reference/sql/drop-materialized-view
--# drop: MV
DROP MATERIALIZED VIEW IF EXISTS mv
