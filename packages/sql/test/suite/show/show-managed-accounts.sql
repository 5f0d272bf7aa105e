-- https://docs.snowflake.com/en/sql-reference/sql/show-managed-accounts
--# show:
SHOW MANAGED ACCOUNTS
