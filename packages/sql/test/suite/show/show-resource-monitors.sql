-- https://docs.snowflake.com/en/sql-reference/sql/show-resource-monitors
--# show:
SHOW RESOURCE MONITORS
--# show:
SHOW RESOURCE MONITORS LIKE 'a%'
