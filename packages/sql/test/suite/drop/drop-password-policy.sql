-- https://docs.snowflake.com/en/sql-reference/sql/drop-password-policy
--# drop: P
DROP PASSWORD POLICY p
