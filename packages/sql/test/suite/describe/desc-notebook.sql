-- https://docs.snowflake.com/en/sql-reference/sql/desc-notebook
--# describe: N
DESC NOTEBOOK n
