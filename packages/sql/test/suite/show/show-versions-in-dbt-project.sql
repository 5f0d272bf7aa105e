-- https://docs.snowflake.com/en/sql-reference/sql/show-versions-in-dbt-project
--# show: showScope P
SHOW VERSIONS IN DBT PROJECT p LIMIT 4
