-- https://docs.snowflake.com/en/sql-reference/sql/show-organization-user-groups
--# show:
SHOW ORGANIZATION USER GROUPS
