-- https://docs.snowflake.com/en/sql-reference/sql/show-nodes-compute-pool
--# show: showScope MY_POOL
SHOW NODES IN COMPUTE POOL my_pool
