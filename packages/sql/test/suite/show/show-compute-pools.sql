-- https://docs.snowflake.com/en/sql-reference/sql/show-compute-pools
--# show:
SHOW COMPUTE POOLS
--# show:
SHOW COMPUTE POOLS LIKE 'a%' STARTS WITH 'A' LIMIT 2 FROM 'AA'
