-- https://docs.snowflake.com/en/sql-reference/sql/show-schemas
--# show:
SHOW SCHEMAS
--# show: showScope D
SHOW TERSE SCHEMAS HISTORY LIKE 's%' IN DATABASE d STARTS WITH 'S' LIMIT 3 FROM 'SA'
--# show: showScope
SHOW SCHEMAS IN ACCOUNT
--# show: showScope D
SHOW SCHEMAS IN d
--# show: showScope D
SHOW SCHEMAS IN DATABASE d WITH PRIVILEGES USAGE
--# show: showScope A
SHOW SCHEMAS IN APPLICATION a
