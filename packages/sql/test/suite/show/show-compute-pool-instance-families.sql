-- https://docs.snowflake.com/en/sql-reference/sql/show-compute-pool-instance-families
--# show:
SHOW COMPUTE POOL INSTANCE FAMILIES
