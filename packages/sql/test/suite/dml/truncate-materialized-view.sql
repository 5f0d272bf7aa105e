-- https://docs.snowflake.com/en/sql-reference/sql/truncate-materialized-view
--# truncate: MV
TRUNCATE MATERIALIZED VIEW mv
--# truncate: DB.S.m v
TRUNCATE MATERIALIZED VIEW db.s."m v"
