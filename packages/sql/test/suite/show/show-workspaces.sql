-- https://docs.snowflake.com/en/sql-reference/sql/show-workspaces
--# show:
SHOW WORKSPACES
--# show: showScope S
SHOW WORKSPACES IN SCHEMA s
