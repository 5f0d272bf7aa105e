-- https://docs.snowflake.com/en/sql-reference/sql/desc-compute-pool
--# describe: P
DESC COMPUTE POOL p
