-- https://docs.snowflake.com/en/sql-reference/sql/execute-notebook-project
--# execute: sales_db.schema.P MAIN_FILE= COMPUTE_POOL= QUERY_WAREHOUSE= RUNTIME= ARGUMENTS= REQUIREMENTS_FILE= ARTIFACT_REPOSITORIES= SNOWFLAKE.SNOWPARK.PYPI_SHARED_REPOSITORY EXTERNAL_ACCESS_INTEGRATIONS= SECRETS= DB.S.MY_SECRET
EXECUTE NOTEBOOK PROJECT "sales_db"."schema"."P"
  MAIN_FILE = 'notebook_file.ipynb'
  COMPUTE_POOL = 'cp'
  QUERY_WAREHOUSE = 'wh'
  RUNTIME = 'V2.9-CPU-PY3.12'
  ARGUMENTS = ('--env', 'prod')
  REQUIREMENTS_FILE = 'path/to/requirements.txt'
  ARTIFACT_REPOSITORIES = (snowflake.snowpark.pypi_shared_repository)
  EXTERNAL_ACCESS_INTEGRATIONS = ('test_EAI')
  SECRETS = (db.s.my_secret)
--# execute: P MAIN_FILE= COMPUTE_POOL= QUERY_WAREHOUSE= RUNTIME=
EXECUTE NOTEBOOK PROJECT p MAIN_FILE = 'a.ipynb' COMPUTE_POOL = 'c' QUERY_WAREHOUSE = 'w' RUNTIME = '1.0'
