-- https://docs.snowflake.com/en/sql-reference/sql/desc-model-monitor
--# describe: M
DESC MODEL MONITOR m
