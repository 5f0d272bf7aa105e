-- https://docs.snowflake.com/en/sql-reference/sql/desc-secret
--# describe: S
DESC SECRET s
