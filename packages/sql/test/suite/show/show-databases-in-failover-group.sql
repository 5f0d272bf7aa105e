-- https://docs.snowflake.com/en/sql-reference/sql/show-databases-in-failover-group
--# show: showScope MY_GROUP
SHOW DATABASES IN FAILOVER GROUP my_group
