-- https://docs.snowflake.com/en/sql-reference/sql/undrop-account
--# undrop: A
UNDROP ACCOUNT a
