-- https://docs.snowflake.com/en/sql-reference/sql/show-openflow-connectors
--# show: showScope S
SHOW OPENFLOW CONNECTORS LIKE 'a%' IN SCHEMA s
