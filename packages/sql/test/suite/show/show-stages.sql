-- https://docs.snowflake.com/en/sql-reference/sql/show-stages
--# show:
SHOW STAGES
--# show: showScope S
SHOW STAGES LIKE 'my%' IN SCHEMA s STARTS WITH 'M' LIMIT 1 FROM 'MA'
