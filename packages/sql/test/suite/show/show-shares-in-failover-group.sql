-- https://docs.snowflake.com/en/sql-reference/sql/show-shares-in-failover-group
--# show: showScope MY_GROUP
SHOW SHARES IN FAILOVER GROUP my_group
