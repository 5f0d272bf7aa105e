-- https://docs.snowflake.com/en/sql-reference/sql/commit
--# commit:
COMMIT
--# commit:
COMMIT WORK
