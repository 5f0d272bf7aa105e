-- https://docs.snowflake.com/en/sql-reference/sql/create-notebook
--# createObject: NB
CREATE NOTEBOOK nb
--# createObject: NB stageLocation ST MAIN_FILE= QUERY_WAREHOUSE=
CREATE OR REPLACE NOTEBOOK nb FROM '@st/dir' MAIN_FILE = 'nb.ipynb' QUERY_WAREHOUSE = wh
--# createObject: NB stageLocation REPO MAIN_FILE= IDLE_AUTO_SHUTDOWN_TIME_SECONDS= RUNTIME_NAME= COMPUTE_POOL= WAREHOUSE=
CREATE NOTEBOOK IF NOT EXISTS nb FROM @repo/branches/main MAIN_FILE = 'a.ipynb' COMMENT = 'x' IDLE_AUTO_SHUTDOWN_TIME_SECONDS = 600 RUNTIME_NAME = 'SYSTEM$BASIC_RUNTIME' COMPUTE_POOL = 'pool' WAREHOUSE = wh
--# alter: NB renameTo NB2
ALTER NOTEBOOK nb RENAME TO nb2
--# alter: NB setProperties QUERY_WAREHOUSE= COMMENT= SECRETS= v=
ALTER NOTEBOOK IF EXISTS nb SET QUERY_WAREHOUSE = wh COMMENT = 'x' SECRETS = ('v' = s)
--# alter: NB unsetProperties
ALTER NOTEBOOK nb UNSET QUERY_WAREHOUSE
--# alter: NB
ALTER NOTEBOOK nb ADD LIVE VERSION FROM LAST
--# alter: NB
ALTER NOTEBOOK nb COMMIT
--# alter: NB
ALTER NOTEBOOK nb ABORT
--# createObject: DB.S.P
CREATE NOTEBOOK PROJECT db.s.p FROM 'snow://workspace/USER$.PUBLIC."w"/versions/last' COMMENT = 'x'
--# createObject: P stageLocation DB.S.ST
CREATE OR REPLACE NOTEBOOK PROJECT IF NOT EXISTS p FROM '@db.s.st'
--# alter: P stageLocation ST
ALTER NOTEBOOK PROJECT p ADD VERSION FROM '@st'
--# createObject: DB.S.B stageLocation ST
CREATE CODE BUNDLE db.s.b FROM '@st' COMMENT = 'x'
--# createObject: B
CREATE OR REPLACE CODE BUNDLE IF NOT EXISTS b FROM 'snow://workspace/USER$.s."w"/versions/last'
--# alter: B stageLocation ST
ALTER CODE BUNDLE b ADD VERSION FROM '@st'
