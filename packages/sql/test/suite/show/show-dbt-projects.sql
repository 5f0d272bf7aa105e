-- https://docs.snowflake.com/en/sql-reference/sql/show-dbt-projects
--# show: showScope D
SHOW DBT PROJECTS LIKE 'a%' IN DATABASE d
