-- https://docs.snowflake.com/en/sql-reference/sql/desc-git-repository
--# describe: R
DESC GIT REPOSITORY r
