-- https://docs.snowflake.com/en/sql-reference/sql/drop-organization-profile
--# drop: P
DROP ORGANIZATION PROFILE IF EXISTS p
