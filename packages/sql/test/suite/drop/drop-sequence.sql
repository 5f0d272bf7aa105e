-- https://docs.snowflake.com/en/sql-reference/sql/drop-sequence
--# drop: S
DROP SEQUENCE IF EXISTS s CASCADE
--# drop: S
DROP SEQUENCE s RESTRICT
