-- https://docs.snowflake.com/en/sql-reference/sql/show-variables
--# show:
SHOW VARIABLES
--# show:
SHOW VARIABLES LIKE 'v%'
