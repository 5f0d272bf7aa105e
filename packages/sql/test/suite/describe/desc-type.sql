-- https://docs.snowflake.com/en/sql-reference/sql/desc-type
--# describe: T
DESC TYPE t
