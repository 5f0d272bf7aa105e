-- https://docs.snowflake.com/en/sql-reference/sql/desc-event-table
--# describe: E
DESC EVENT TABLE e
