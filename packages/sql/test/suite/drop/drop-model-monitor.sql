-- https://docs.snowflake.com/en/sql-reference/sql/drop-model-monitor
--# drop: M
DROP MODEL MONITOR m
