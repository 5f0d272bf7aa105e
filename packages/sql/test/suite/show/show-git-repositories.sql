-- https://docs.snowflake.com/en/sql-reference/sql/show-git-repositories
--# show: showScope S
SHOW GIT REPOSITORIES LIKE 'a%' IN SCHEMA s
