-- https://docs.snowflake.com/en/sql-reference/sql/show-tasks
--# show:
SHOW TASKS
--# show: showScope TPCH.PUBLIC
SHOW TERSE TASKS LIKE 'line%' IN tpch.public
--# show: showScope
SHOW TASKS IN ACCOUNT ROOT ONLY
--# show:
SHOW TASKS STARTS WITH 'T' ROOT ONLY LIMIT 10
--# show: showScope
SHOW TASKS IN SCHEMA ROOT ONLY
--# show: showScope A
SHOW TASKS IN APPLICATION a
