-- https://docs.snowflake.com/en/sql-reference/sql/show-snapshots-in-snapshot-set
--# show: showScope S1
SHOW SNAPSHOTS IN SNAPSHOT SET s1
