-- https://docs.snowflake.com/en/sql-reference/sql/drop-organization-user
--# drop: U
DROP ORGANIZATION USER u
