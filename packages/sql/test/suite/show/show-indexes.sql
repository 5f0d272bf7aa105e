-- https://docs.snowflake.com/en/sql-reference/sql/show-indexes
--# show:
SHOW INDEXES
--# show: showScope T
SHOW INDEXES IN TABLE t
--# show: showScope S
SHOW TERSE INDEXES IN SCHEMA s STARTS WITH 'I' LIMIT 2 FROM 'IA'
