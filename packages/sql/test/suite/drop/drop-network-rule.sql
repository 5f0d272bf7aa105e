-- https://docs.snowflake.com/en/sql-reference/sql/drop-network-rule
--# drop: R
DROP NETWORK RULE r
