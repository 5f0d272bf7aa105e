-- https://docs.snowflake.com/en/sql-reference/sql/desc-snapshot-set
--# describe: S
DESC SNAPSHOT SET s
