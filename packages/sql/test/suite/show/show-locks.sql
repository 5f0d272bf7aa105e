-- https://docs.snowflake.com/en/sql-reference/sql/show-locks
--# show:
SHOW LOCKS
--# show: showScope
SHOW LOCKS IN ACCOUNT
