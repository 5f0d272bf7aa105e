-- https://docs.snowflake.com/en/sql-reference/sql/show-runs-in-experiment
--# show: showScope MY_DB.MY_SCHEMA.E
SHOW RUNS IN EXPERIMENT my_db.my_schema.e
--# show: showScope E
SHOW RUNS LIKE 'EVAL%' IN EXPERIMENT e LIMIT 5 FROM 'EVAL_1'
