-- https://docs.snowflake.com/en/sql-reference/sql/show-artifact-repositories
--# show: showScope S
SHOW ARTIFACT REPOSITORIES LIKE 'a%' IN SCHEMA s
