-- https://docs.snowflake.com/en/sql-reference/sql/show-failover-groups
--# show: showScope MYACCOUNT1
SHOW FAILOVER GROUPS IN ACCOUNT myaccount1
--# show:
SHOW FAILOVER GROUPS
