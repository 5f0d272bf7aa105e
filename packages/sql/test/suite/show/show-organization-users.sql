-- https://docs.snowflake.com/en/sql-reference/sql/show-organization-users
--# show: showScope G
SHOW ORGANIZATION USERS IN ORGANIZATION USER GROUP g
--# show:
SHOW ORGANIZATION USERS
