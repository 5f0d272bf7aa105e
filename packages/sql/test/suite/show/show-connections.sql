-- https://docs.snowflake.com/en/sql-reference/sql/show-connections
--# show:
SHOW CONNECTIONS LIKE 'test%'
