-- https://docs.snowflake.com/en/sql-reference/sql/desc-warehouse
--# describe: W
DESC WAREHOUSE w
