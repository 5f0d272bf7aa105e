-- https://docs.snowflake.com/en/sql-reference/sql/show-regions
--# show:
SHOW REGIONS
--# show:
SHOW REGIONS LIKE 'aws%'
