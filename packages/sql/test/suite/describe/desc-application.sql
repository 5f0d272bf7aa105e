-- https://docs.snowflake.com/en/sql-reference/sql/desc-application
--# describe: A
DESC APPLICATION a
