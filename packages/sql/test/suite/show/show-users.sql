-- https://docs.snowflake.com/en/sql-reference/sql/show-users
--# show:
SHOW USERS
--# show:
SHOW TERSE USERS LIKE '%x%' STARTS WITH 'A' LIMIT 10 FROM 'AB'
