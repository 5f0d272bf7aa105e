-- https://docs.snowflake.com/en/sql-reference/sql/drop-git-repository
--# drop: R
DROP GIT REPOSITORY IF EXISTS r
