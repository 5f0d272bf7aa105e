-- https://docs.snowflake.com/en/sql-reference/sql/show-notebook-projects
--# show:
SHOW NOTEBOOK PROJECTS
--# show: showScope TESTDB.TESTSCHEMA
SHOW NOTEBOOK PROJECTS IN SCHEMA TESTDB.TESTSCHEMA
