-- https://docs.snowflake.com/en/sql-reference/sql/desc-specification
--# describe: S A
DESC SPECIFICATION s IN APPLICATION a
--# describe: S
DESC SPECIFICATION s
