-- https://docs.snowflake.com/en/sql-reference/sql/desc-pipe
--# describe: P
DESC PIPE p
