-- https://docs.snowflake.com/en/sql-reference/sql/show-external-agents
--# show:
SHOW EXTERNAL AGENTS
