-- https://docs.snowflake.com/en/sql-reference/sql/desc-task
--# describe: T
DESC TASK t
