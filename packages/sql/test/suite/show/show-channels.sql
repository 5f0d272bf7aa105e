-- https://docs.snowflake.com/en/sql-reference/sql/show-channels
--# show:
SHOW CHANNELS
--# show: showScope T
SHOW CHANNELS LIKE 'a%' IN TABLE t
--# show: showScope P
SHOW CHANNELS IN PIPE p
