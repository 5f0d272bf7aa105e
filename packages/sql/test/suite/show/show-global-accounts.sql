-- https://docs.snowflake.com/en/sql-reference/sql/show-global-accounts
--# show:
SHOW GLOBAL ACCOUNTS LIKE 'myaccount%'
