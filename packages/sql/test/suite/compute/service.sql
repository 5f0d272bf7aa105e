-- https://docs.snowflake.com/en/sql-reference/sql/create-service
--# createObject: ECHO POOL stageLocation SPECS MIN_INSTANCES= MAX_INSTANCES=
CREATE SERVICE echo IN COMPUTE POOL pool FROM @specs SPECIFICATION_FILE = 'echo.yaml' MIN_INSTANCES = 2 MAX_INSTANCES = 2
--# createObject: APP.CORE.ECHO POOL AUTO_SUSPEND_SECS= EXTERNAL_ACCESS_INTEGRATIONS= WEB MAIL AUTO_RESUME= MIN_READY_INSTANCES= LOG_LEVEL= QUERY_WAREHOUSE= tagAssignment ENV
CREATE SERVICE IF NOT EXISTS app.core.echo
  IN COMPUTE POOL pool
  FROM SPECIFICATION $$
spec:
  containers:
  - name: echo
    image: /db/repo/echo:1
$$
  AUTO_SUSPEND_SECS = 300
  EXTERNAL_ACCESS_INTEGRATIONS = (web, mail)
  AUTO_RESUME = TRUE
  MIN_READY_INSTANCES = 1
  LOG_LEVEL = 'INFO'
  QUERY_WAREHOUSE = wh
  WITH TAG (env = 'prod')
  COMMENT = 'echo'
--# createObject: ECHO POOL
CREATE SERVICE echo IN COMPUTE POOL pool FROM SPECIFICATION_FILE = 'service/echo.yaml'
--# createObject: ECHO POOL namedArgument namedArgument
CREATE SERVICE echo IN COMPUTE POOL pool FROM SPECIFICATION_TEMPLATE_FILE = 'echo.yaml' USING (tag => 'v1', "memory" => 2)
--# createObject: ECHO POOL stageLocation DB.S.SPECS namedArgument namedArgument MIN_INSTANCES=
CREATE SERVICE echo IN COMPUTE POOL pool FROM @db.s.specs/dir SPECIFICATION_TEMPLATE_FILE = 'echo.yaml' USING (tag => '"latest"', env => $${"A":"1"}$$) MIN_INSTANCES = 1
--# createObject: ECHO POOL namedArgument
CREATE SERVICE echo IN COMPUTE POOL pool FROM SPECIFICATION_TEMPLATE $$ spec: {{ x }} $$ USING (x => 1)
--# createObject: ECHO POOL QUERY_WAREHOUSE=
CREATE SERVICE echo IN COMPUTE POOL pool FROM SPECIFICATION 'spec: {}' QUERY_WAREHOUSE = wh
--# alter: ECHO changeState
ALTER SERVICE echo SUSPEND
--# alter: ECHO changeState
ALTER SERVICE IF EXISTS echo RESUME
--# alter: ECHO
ALTER SERVICE echo FROM SPECIFICATION $$ spec: {} $$
--# alter: ECHO stageLocation SPECS
ALTER SERVICE echo FROM @specs SPECIFICATION_FILE = 'echo.yaml'
--# alter: ECHO stageLocation SPECS namedArgument
ALTER SERVICE echo FROM @specs SPECIFICATION_TEMPLATE_FILE = 'echo.yaml' USING (x => 'y')
--# alter: ECHO
ALTER SERVICE echo FROM SPECIFICATION_FILE = 'echo.yaml'
--# alter: ECHO SNAP
ALTER SERVICE echo RESTORE VOLUME "vol" INSTANCES 0, 2 FROM SNAPSHOT snap
--# alter: ECHO setProperties MIN_INSTANCES= MAX_INSTANCES=
ALTER SERVICE echo SET MIN_INSTANCES = 1 MAX_INSTANCES = 4
--# alter: ECHO setProperties EXTERNAL_ACCESS_INTEGRATIONS= WEB COMMENT=
ALTER SERVICE echo SET EXTERNAL_ACCESS_INTEGRATIONS = (web) COMMENT = 'c'
--# alter: ECHO unsetProperties
ALTER SERVICE echo UNSET MIN_INSTANCES, COMMENT
--# alter: ECHO setTags tagAssignment ENV
ALTER SERVICE echo SET TAG env = 'prod'
--# createObject: ECHO P namedArgument
CREATE SERVICE echo IN COMPUTE POOL p FROM SPECIFICATION $$ image: {{ tag }} $$ USING (tag => 'latest')
