-- https://docs.snowflake.com/en/sql-reference/sql/show-agents
--# show: showScope S
SHOW AGENTS LIKE 'a%' IN SCHEMA s STARTS WITH 'A' LIMIT 2 FROM 'AA'
