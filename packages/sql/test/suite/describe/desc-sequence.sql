-- https://docs.snowflake.com/en/sql-reference/sql/desc-sequence
--# describe: S
DESC SEQUENCE s
