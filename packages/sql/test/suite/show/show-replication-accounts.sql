-- https://docs.snowflake.com/en/sql-reference/sql/show-replication-accounts
--# show:
SHOW REPLICATION ACCOUNTS LIKE 'my%'
