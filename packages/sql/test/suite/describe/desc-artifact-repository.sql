-- https://docs.snowflake.com/en/sql-reference/sql/desc-artifact-repository
--# describe: R
DESC ARTIFACT REPOSITORY r
