-- https://docs.snowflake.com/en/sql-reference/sql/execute-dbt-project
--# execute: MY_DB.MY_SCHEMA.MY_DBT_PROJECT ARGS=
EXECUTE DBT PROJECT my_db.my_schema.my_dbt_project ARGS = 'run --select a b --target dev'
--# execute: P
EXECUTE DBT PROJECT IF EXISTS p
--# execute: P ARGS= DBT_VERSION= EXTERNAL_ACCESS_INTEGRATIONS= A B ENVIRONMENT=
EXECUTE DBT PROJECT p ARGS = 'test' DBT_VERSION = '1.9.4' EXTERNAL_ACCESS_INTEGRATIONS = (a, b) ENVIRONMENT = 'prod'
--# execute: P variable WRITEBACK=
EXECUTE DBT PROJECT p ENV_VARS = ('DBT_A' = 'x', 'DBT_B' = $v) WRITEBACK = FALSE
--# execute: USER$.PUBLIC.My dbt Project Workspace ARGS= PROJECT_ROOT=
EXECUTE DBT PROJECT FROM WORKSPACE user$.public."My dbt Project Workspace" ARGS = 'build' PROJECT_ROOT = 'sub/dir'
--# execute: P SYSTEM$DBT_GET_LAST_SUCCESSFUL_RUN_TARGET() ARGS=
EXECUTE DBT PROJECT p IMPORTS = ('@my_dbt_project/target/' AS 'state', SYSTEM$DBT_GET_LAST_SUCCESSFUL_RUN_TARGET('DBT_PROD') AS 'prod') ARGS = 'run --state imports/state'
