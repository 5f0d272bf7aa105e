-- https://docs.snowflake.com/en/sql-reference/sql/drop-compute-pool
--# drop: P
DROP COMPUTE POOL p
