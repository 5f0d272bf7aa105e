-- https://docs.snowflake.com/en/sql-reference/sql/show-databases-in-replication-group
--# show: showScope my group
SHOW DATABASES IN REPLICATION GROUP "my group"
