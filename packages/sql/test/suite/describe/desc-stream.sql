-- https://docs.snowflake.com/en/sql-reference/sql/desc-stream
--# describe: S
DESC STREAM s
