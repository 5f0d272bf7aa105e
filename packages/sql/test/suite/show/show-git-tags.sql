-- https://docs.snowflake.com/en/sql-reference/sql/show-git-tags
--# show: showScope R
SHOW GIT TAGS LIKE 'v%' IN r
--# show: showScope R
SHOW GIT TAGS IN GIT REPOSITORY r
