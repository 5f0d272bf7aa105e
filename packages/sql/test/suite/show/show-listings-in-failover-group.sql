-- https://docs.snowflake.com/en/sql-reference/sql/show-listings-in-failover-group
--# show: showScope FG
SHOW LISTINGS IN FAILOVER GROUP fg
