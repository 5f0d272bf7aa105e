-- https://docs.snowflake.com/en/sql-reference/sql/show-accounts
--# show:
SHOW ACCOUNTS
--# show:
SHOW ACCOUNTS HISTORY LIKE 'myaccount%'
