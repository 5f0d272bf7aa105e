-- https://docs.snowflake.com/en/sql-reference/sql/drop-resource-monitor
--# drop: M
DROP RESOURCE MONITOR m
