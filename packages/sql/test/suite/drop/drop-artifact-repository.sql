-- https://docs.snowflake.com/en/sql-reference/sql/drop-artifact-repository
--# drop: R
DROP ARTIFACT REPOSITORY r
