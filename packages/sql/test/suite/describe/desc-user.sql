-- https://docs.snowflake.com/en/sql-reference/sql/desc-user
--# describe: jane@example.com
DESC USER "jane@example.com"
