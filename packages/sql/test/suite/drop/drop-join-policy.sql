-- https://docs.snowflake.com/en/sql-reference/sql/drop-join-policy
--# drop: P
DROP JOIN POLICY IF EXISTS p
