-- https://docs.snowflake.com/en/sql-reference/sql/drop-network-policy
--# drop: P
DROP NETWORK POLICY IF EXISTS p
