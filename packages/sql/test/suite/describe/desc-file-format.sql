-- https://docs.snowflake.com/en/sql-reference/sql/desc-file-format
--# describe: F
DESC FILE FORMAT f
