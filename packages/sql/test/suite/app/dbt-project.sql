-- https://docs.snowflake.com/en/sql-reference/sql/create-dbt-project
--# createObject: P stageLocation REPO
CREATE DBT PROJECT p FROM '@repo/branches/main/dbt' COMMENT = 'x'
--# createObject: DB.S.P DBT_VERSION= DEFAULT_TARGET= EXTERNAL_ACCESS_INTEGRATIONS= WEB
CREATE OR REPLACE DBT PROJECT IF NOT EXISTS db.s.p FROM 'snow://workspace/user$.public."w"/versions/last' DBT_VERSION = '1.10.15' DEFAULT_TARGET = prod EXTERNAL_ACCESS_INTEGRATIONS = (web)
--# alter: P renameTo P2
ALTER DBT PROJECT p RENAME TO p2
--# alter: P stageLocation REPO
ALTER DBT PROJECT p ADD VERSION FROM '@repo/branches/main'
--# alter: P stageLocation REPO
ALTER DBT PROJECT p ADD VERSION v2 FROM '@repo/branches/main'
--# alter: P stageLocation REPO
ALTER DBT PROJECT p DEPLOY FROM '@repo/branches/main'
--# alter: P setProperties DBT_VERSION= DEFAULT_TARGET= EXTERNAL_ACCESS_INTEGRATIONS=
ALTER DBT PROJECT IF EXISTS p SET DBT_VERSION = '1.9.4', DEFAULT_TARGET = 'prod', EXTERNAL_ACCESS_INTEGRATIONS = ('e')
--# alter: P unsetProperties
ALTER DBT PROJECT p UNSET DBT_VERSION, DEFAULT_TARGET
