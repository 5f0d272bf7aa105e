-- https://docs.snowflake.com/en/sql-reference/sql/create-streamlit
--# createObject: APP ROOT_LOCATION= MAIN_FILE= QUERY_WAREHOUSE=
CREATE STREAMLIT app ROOT_LOCATION = '@db.s.st/dir' MAIN_FILE = '/app.py' QUERY_WAREHOUSE = wh
--# createObject: APP stageLocation REPO MAIN_FILE= QUERY_WAREHOUSE= TITLE=
CREATE OR REPLACE STREAMLIT IF NOT EXISTS app FROM @repo/branches/main/ MAIN_FILE = 'app.py' QUERY_WAREHOUSE = wh TITLE = 'T' COMMENT = 'x'
--# createObject: APP stageLocation ST MAIN_FILE= RUNTIME_NAME= COMPUTE_POOL= IMPORTS= EXTERNAL_ACCESS_INTEGRATIONS= WEB SECRETS= api=
CREATE STREAMLIT app FROM '@st' VERSION v1 MAIN_FILE = 'app.py' RUNTIME_NAME = 'SYSTEM$ST_CONTAINER_RUNTIME_PY3_11' COMPUTE_POOL = pool IMPORTS = ('@st/lib.zip') EXTERNAL_ACCESS_INTEGRATIONS = (web) SECRETS = ('api' = db.s.k)
--# createObject: APP
CREATE STREAMLIT app
--# alter: APP setProperties MAIN_FILE= QUERY_WAREHOUSE=
ALTER STREAMLIT app SET MAIN_FILE = 'x.py' QUERY_WAREHOUSE = wh2
--# alter: APP setProperties SECRETS= api_key= b=
ALTER STREAMLIT app SET SECRETS = ('api_key' = db.s.k, 'b' = c)
--# alter: APP unsetProperties
ALTER STREAMLIT IF EXISTS app UNSET SECRETS, TITLE
--# alter: APP renameTo DB.S.APP2
ALTER STREAMLIT app RENAME TO db.s.app2
--# alter: APP
ALTER STREAMLIT app COMMIT
--# alter: APP
ALTER STREAMLIT app PUSH
--# alter: APP stageLocation REPO GIT_CREDENTIALS= NAME= EMAIL= COMMENT=
ALTER STREAMLIT app PUSH TO '@repo/branches/dev' GIT_CREDENTIALS = s NAME = 'n' EMAIL = 'e' COMMENT = 'c'
--# alter: APP stageLocation REPO USERNAME= PASSWORD= NAME= EMAIL=
ALTER STREAMLIT app PUSH TO @repo/branches/dev USERNAME = 'u' PASSWORD = 'p' NAME = 'n' EMAIL = 'e'
--# alter: APP
ALTER STREAMLIT app ABORT
--# alter: APP
ALTER STREAMLIT app PULL
--# alter: APP
ALTER STREAMLIT app ADD LIVE VERSION FROM LAST
--# alter: APP setTags tagAssignment ENV
ALTER STREAMLIT app SET TAG env = 'x'
