-- https://docs.snowflake.com/en/sql-reference/sql/show-event-tables
--# show: showScope
SHOW TERSE EVENT TABLES LIKE 'e%' IN ACCOUNT STARTS WITH 'E' LIMIT 1 FROM 'EA'
