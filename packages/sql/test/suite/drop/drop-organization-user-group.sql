-- https://docs.snowflake.com/en/sql-reference/sql/drop-organization-user-group
--# drop: G
DROP ORGANIZATION USER GROUP g
