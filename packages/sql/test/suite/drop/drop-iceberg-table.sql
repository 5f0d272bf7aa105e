-- https://docs.snowflake.com/en/sql-reference/sql/drop-iceberg-table
--# drop: I
DROP ICEBERG TABLE IF EXISTS i RESTRICT
