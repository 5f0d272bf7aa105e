-- https://docs.snowflake.com/en/sql-reference/sql/show-snapshots
--# show: showScope D
SHOW SNAPSHOTS LIKE 'a%' IN DATABASE d
