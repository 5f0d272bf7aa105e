-- https://docs.snowflake.com/en/sql-reference/sql/drop-projection-policy
--# drop: P
DROP PROJECTION POLICY p
