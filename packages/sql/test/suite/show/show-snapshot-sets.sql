-- https://docs.snowflake.com/en/sql-reference/sql/show-snapshot-sets
--# show: showScope
SHOW SNAPSHOT SETS IN ACCOUNT
