-- https://docs.snowflake.com/en/sql-reference/sql/drop-mcp-server
--# drop: M
DROP MCP SERVER m
