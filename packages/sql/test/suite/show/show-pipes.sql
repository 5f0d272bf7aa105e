-- https://docs.snowflake.com/en/sql-reference/sql/show-pipes
--# show: showScope D
SHOW PIPES LIKE 'p%' IN DATABASE d
--# show:
SHOW PIPES
