-- https://docs.snowflake.com/en/sql-reference/sql/show-git-branches
--# show: showScope SNOWFLAKE_EXTENSIONS
SHOW GIT BRANCHES IN snowflake_extensions
--# show: showScope DB.S.R
SHOW GIT BRANCHES LIKE 'ma%' IN GIT REPOSITORY db.s.r
