-- https://docs.snowflake.com/en/sql-reference/sql/desc-application-service
--# describe: S
DESC APPLICATION SERVICE s
