-- https://docs.snowflake.com/en/sql-reference/sql/desc-external-table
--# describe: E
DESC EXTERNAL TABLE e
--# describe: E TYPE=
DESC EXTERNAL TABLE e TYPE = STAGE
