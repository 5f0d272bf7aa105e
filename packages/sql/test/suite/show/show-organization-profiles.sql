-- https://docs.snowflake.com/en/sql-reference/sql/show-organization-profiles
--# show:
SHOW ORGANIZATION PROFILES
