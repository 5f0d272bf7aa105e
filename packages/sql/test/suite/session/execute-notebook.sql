-- https://docs.snowflake.com/en/sql-reference/sql/execute-notebook
--# execute
EXECUTE NOTEBOOK MY_DB.PUBLIC.MY_NOTEBOOK()
--# execute
EXECUTE NOTEBOOK n('parameter_string a,b,c,d', 'target_database=PROD_DB')
--# execute
EXECUTE NOTEBOOK "My Notebook"($v, 'x')
