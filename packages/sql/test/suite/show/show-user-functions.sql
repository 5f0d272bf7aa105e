-- https://docs.snowflake.com/en/sql-reference/sql/show-user-functions
--# show:
SHOW USER FUNCTIONS
--# show: showScope D
SHOW USER FUNCTIONS LIKE 'a%' IN DATABASE d
