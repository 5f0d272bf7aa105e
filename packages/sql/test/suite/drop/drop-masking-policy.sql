-- https://docs.snowflake.com/en/sql-reference/sql/drop-masking-policy
--# drop: P
DROP MASKING POLICY IF EXISTS p
