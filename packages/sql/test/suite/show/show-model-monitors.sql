-- https://docs.snowflake.com/en/sql-reference/sql/show-model-monitors
--# show: showScope D
SHOW MODEL MONITORS LIKE 'a%' IN DATABASE d STARTS WITH 'A' LIMIT 2 FROM 'AA'
