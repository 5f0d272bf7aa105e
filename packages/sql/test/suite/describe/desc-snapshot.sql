-- https://docs.snowflake.com/en/sql-reference/sql/desc-snapshot
--# describe: S
DESC SNAPSHOT s
