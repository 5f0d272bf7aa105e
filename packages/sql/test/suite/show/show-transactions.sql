-- https://docs.snowflake.com/en/sql-reference/sql/show-transactions
--# show:
SHOW TRANSACTIONS
--# show: showScope
SHOW TRANSACTIONS IN ACCOUNT
