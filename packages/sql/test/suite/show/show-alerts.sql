-- https://docs.snowflake.com/en/sql-reference/sql/show-alerts
--# show: showScope S
SHOW TERSE ALERTS LIKE 'a%' IN SCHEMA s STARTS WITH 'A' LIMIT 2 FROM 'AA'
--# show:
SHOW ALERTS
