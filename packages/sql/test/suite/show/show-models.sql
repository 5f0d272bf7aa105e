-- https://docs.snowflake.com/en/sql-reference/sql/show-models
--# show: showScope S
SHOW MODELS LIKE 'a%' IN SCHEMA s
