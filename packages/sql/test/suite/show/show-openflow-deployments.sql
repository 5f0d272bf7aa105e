-- https://docs.snowflake.com/en/sql-reference/sql/show-openflow-deployments
--# show:
SHOW OPENFLOW DEPLOYMENTS
