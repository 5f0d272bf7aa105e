-- https://docs.snowflake.com/en/sql-reference/sql/desc-alert
--# describe: A
DESC ALERT a
