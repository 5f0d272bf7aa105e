-- https://docs.snowflake.com/en/sql-reference/sql/drop-managed-account
--# drop: A
DROP MANAGED ACCOUNT a
