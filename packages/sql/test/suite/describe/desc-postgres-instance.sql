-- https://docs.snowflake.com/en/sql-reference/sql/desc-postgres-instance
--# describe: P
DESC POSTGRES INSTANCE p
