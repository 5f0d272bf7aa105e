-- https://docs.snowflake.com/en/sql-reference/sql/drop-file-format
--# drop: F
DROP FILE FORMAT f
