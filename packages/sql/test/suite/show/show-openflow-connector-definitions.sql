-- https://docs.snowflake.com/en/sql-reference/sql/show-openflow-connector-definitions
--# show:
SHOW OPENFLOW CONNECTOR DEFINITIONS LIKE '%POSTGRES%'
