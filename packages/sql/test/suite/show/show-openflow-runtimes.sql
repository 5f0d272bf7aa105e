-- https://docs.snowflake.com/en/sql-reference/sql/show-openflow-runtimes
--# show:
SHOW OPENFLOW RUNTIMES
