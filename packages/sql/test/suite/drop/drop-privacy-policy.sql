-- https://docs.snowflake.com/en/sql-reference/sql/drop-privacy-policy
--# drop: P
DROP PRIVACY POLICY p
