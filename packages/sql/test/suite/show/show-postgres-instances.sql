-- https://docs.snowflake.com/en/sql-reference/sql/show-postgres-instances
--# show:
SHOW POSTGRES INSTANCES LIKE 'a%'
