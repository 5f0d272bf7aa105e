-- https://docs.snowflake.com/en/sql-reference/sql/show-organization-accounts
--# show:
SHOW ORGANIZATION ACCOUNTS
--# show:
SHOW ORGANIZATION ACCOUNTS LIKE 'my%'
