-- https://docs.snowflake.com/en/sql-reference/sql/show-external-functions
--# show:
SHOW EXTERNAL FUNCTIONS
--# show:
SHOW EXTERNAL FUNCTIONS LIKE 'SYSTEM%'
--# show: showScope D
SHOW EXTERNAL FUNCTIONS IN DATABASE d
