-- https://docs.snowflake.com/en/sql-reference/sql/show-shares-in-replication-group
--# show: showScope MY_GROUP
SHOW SHARES IN REPLICATION GROUP my_group
