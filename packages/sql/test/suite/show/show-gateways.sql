-- https://docs.snowflake.com/en/sql-reference/sql/show-gateways
--# show:
SHOW GATEWAYS
