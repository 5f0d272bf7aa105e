-- https://docs.snowflake.com/en/sql-reference/sql/desc-materialized-view
--# describe: MV
DESC MATERIALIZED VIEW mv
