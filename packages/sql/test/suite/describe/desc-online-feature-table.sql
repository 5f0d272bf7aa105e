-- https://docs.snowflake.com/en/sql-reference/sql/desc-online-feature-table
--# describe: T
DESC ONLINE FEATURE TABLE t
