-- https://docs.snowflake.com/en/sql-reference/sql/desc-database
--# describe: D
DESC DATABASE d
