-- https://docs.snowflake.com/en/sql-reference/sql/show-datasets
--# show: showScope S
SHOW DATASETS LIKE 'a%' IN SCHEMA s
