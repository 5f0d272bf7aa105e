-- https://docs.snowflake.com/en/sql-reference/sql/show-mcp-servers
--# show: showScope D
SHOW MCP SERVERS IN DATABASE d
