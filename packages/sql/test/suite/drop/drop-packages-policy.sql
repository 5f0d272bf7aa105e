-- https://docs.snowflake.com/en/sql-reference/sql/drop-packages-policy
--# drop: P
DROP PACKAGES POLICY p
