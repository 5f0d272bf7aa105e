-- https://docs.snowflake.com/en/sql-reference/sql/show-warehouses
--# show:
SHOW WAREHOUSES
--# show:
SHOW WAREHOUSES LIKE 'test%'
--# show:
SHOW WAREHOUSES LIKE 'test%' WITH PRIVILEGES USAGE, MODIFY
--# show:
SHOW WAREHOUSES STARTS WITH 'A' LIMIT 2 FROM 'AB'
