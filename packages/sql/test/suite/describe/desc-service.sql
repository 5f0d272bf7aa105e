-- https://docs.snowflake.com/en/sql-reference/sql/desc-service
--# describe: S
DESC SERVICE s
