-- https://docs.snowflake.com/en/sql-reference/sql/drop-storage-lifecycle-policy
--# drop: P
DROP STORAGE LIFECYCLE POLICY IF EXISTS p
