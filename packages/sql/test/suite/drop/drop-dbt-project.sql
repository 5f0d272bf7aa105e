-- https://docs.snowflake.com/en/sql-reference/sql/drop-dbt-project
--# drop: P
DROP DBT PROJECT p
