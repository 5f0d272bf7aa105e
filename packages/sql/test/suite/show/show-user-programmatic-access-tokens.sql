-- https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens
--# show:
SHOW USER PROGRAMMATIC ACCESS TOKENS
--# show: showScope EXAMPLE_USER
SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER example_user
--# show: showScope U
SHOW USER PATS FOR USER u
