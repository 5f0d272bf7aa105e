-- https://docs.snowflake.com/en/sql-reference/sql/show-materialized-views
--# show:
SHOW MATERIALIZED VIEWS LIKE 'mv1%'
