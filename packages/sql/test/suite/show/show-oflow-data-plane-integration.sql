-- https://docs.snowflake.com/en/sql-reference/sql/show-oflow-data-plane-integration
--# show:
SHOW OPENFLOW DATA PLANE INTEGRATIONS
