-- https://docs.snowflake.com/en/sql-reference/sql/execute-notebook
--# execute: MY_DB.PUBLIC.MY_NOTEBOOK
EXECUTE NOTEBOOK MY_DB.PUBLIC.MY_NOTEBOOK()
--# execute: N
EXECUTE NOTEBOOK n('parameter_string a,b,c,d', 'target_database=PROD_DB')
--# execute: My Notebook variable
EXECUTE NOTEBOOK "My Notebook"($v, 'x')
