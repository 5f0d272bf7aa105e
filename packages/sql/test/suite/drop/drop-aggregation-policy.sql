-- https://docs.snowflake.com/en/sql-reference/sql/drop-aggregation-policy
--# drop: P
DROP AGGREGATION POLICY p
