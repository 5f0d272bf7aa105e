-- https://docs.snowflake.com/en/sql-reference/sql/desc-mcp-server
--# describe: M
DESC MCP SERVER m
