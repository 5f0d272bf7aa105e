-- https://docs.snowflake.com/en/sql-reference/sql/drop-gateway
--# drop: G
DROP GATEWAY g
