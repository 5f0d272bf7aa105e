-- https://docs.snowflake.com/en/sql-reference/sql/desc-schema
--# describe: A.B
DESC SCHEMA a.b
