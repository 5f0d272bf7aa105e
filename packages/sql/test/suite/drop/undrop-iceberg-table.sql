-- https://docs.snowflake.com/en/sql-reference/sql/undrop-iceberg-table
--# undrop: T
UNDROP ICEBERG TABLE t
