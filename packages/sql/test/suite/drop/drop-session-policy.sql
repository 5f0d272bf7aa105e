-- https://docs.snowflake.com/en/sql-reference/sql/drop-session-policy
--# drop: P
DROP SESSION POLICY p
