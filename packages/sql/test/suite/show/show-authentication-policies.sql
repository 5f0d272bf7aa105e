-- https://docs.snowflake.com/en/sql-reference/sql/show-authentication-policies
--# show: showScope
SHOW AUTHENTICATION POLICIES ON ACCOUNT
--# show: showScope
SHOW AUTHENTICATION POLICIES LIKE 'a%' IN ACCOUNT STARTS WITH 'a' LIMIT 2
