-- https://docs.snowflake.com/en/sql-reference/sql/show-semantic-views
--# show: showScope S
SHOW TERSE SEMANTIC VIEWS LIKE 'a%' IN SCHEMA s STARTS WITH 'A' LIMIT 2 FROM 'AA'
