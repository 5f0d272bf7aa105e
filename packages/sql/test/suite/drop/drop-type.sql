-- https://docs.snowflake.com/en/sql-reference/sql/drop-type
--# drop: T
DROP TYPE IF EXISTS t
