-- https://docs.snowflake.com/en/sql-reference/sql/desc-transaction
--# describeRun:
DESC TRANSACTION 1651535571261000000
