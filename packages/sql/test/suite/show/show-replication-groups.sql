-- https://docs.snowflake.com/en/sql-reference/sql/show-replication-groups
--# show:
SHOW REPLICATION GROUPS
--# show: showScope MYACCOUNT1
SHOW REPLICATION GROUPS IN ACCOUNT myaccount1
