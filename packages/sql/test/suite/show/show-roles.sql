-- https://docs.snowflake.com/en/sql-reference/sql/show-roles
--# show:
SHOW ROLES
--# show: showScope SNOWFLAKE.CORE.BUDGET
SHOW TERSE ROLES LIKE 'a%' IN CLASS SNOWFLAKE.CORE.BUDGET STARTS WITH 'A' LIMIT 5 FROM 'B'
--# show: showScope
SHOW ROLES IN ACCOUNT
