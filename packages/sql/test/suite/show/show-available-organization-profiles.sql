-- https://docs.snowflake.com/en/sql-reference/sql/show-available-organization-profiles
--# show:
SHOW AVAILABLE ORGANIZATION PROFILES
