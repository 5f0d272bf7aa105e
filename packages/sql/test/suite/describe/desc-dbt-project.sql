-- https://docs.snowflake.com/en/sql-reference/sql/desc-dbt-project
--# describe: P
DESC DBT PROJECT p
