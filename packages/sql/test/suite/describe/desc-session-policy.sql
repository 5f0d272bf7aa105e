-- https://docs.snowflake.com/en/sql-reference/sql/desc-session-policy
--# describe: P
DESC SESSION POLICY p
