-- https://docs.snowflake.com/en/sql-reference/sql/desc-dynamic-table
--# describe: DT
DESC DYNAMIC TABLE dt
