-- https://docs.snowflake.com/en/sql-reference/sql/desc-configuration
--# describe: C A
DESC CONFIGURATION c IN APPLICATION a
