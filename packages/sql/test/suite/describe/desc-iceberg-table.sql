-- https://docs.snowflake.com/en/sql-reference/sql/desc-iceberg-table
--# describe: T TYPE=
DESC ICEBERG TABLE t TYPE = COLUMNS
--# describe: T
DESCRIBE ICEBERG TABLE t
