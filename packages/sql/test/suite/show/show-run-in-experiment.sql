-- https://docs.snowflake.com/en/sql-reference/sql/show-run-in-experiment
--# show: showScope MY_EXPERIMENT
SHOW RUN METRICS IN EXPERIMENT my_experiment
--# show: showScope E
SHOW RUN METRICS LIKE 'acc%' IN EXPERIMENT e RUN SEED LIMIT 5
--# show: showScope E
SHOW RUN PARAMETERS IN EXPERIMENT e RUN 'SEED' LIMIT 5 FROM 'a'
