-- https://docs.snowflake.com/en/sql-reference/sql/show-network-rules
--# show: showScope S
SHOW NETWORK RULES LIKE 'a%' IN SCHEMA s STARTS WITH 'A' LIMIT 2 FROM 'AA'
