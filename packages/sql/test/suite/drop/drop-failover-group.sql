-- https://docs.snowflake.com/en/sql-reference/sql/drop-failover-group
--# drop: G
DROP FAILOVER GROUP g
