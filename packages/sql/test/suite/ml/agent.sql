-- https://docs.snowflake.com/en/sql-reference/sql/create-agent
--# createObject: A PROFILE=
CREATE OR REPLACE AGENT a COMMENT = 'x' PROFILE = '{"display_name": "A"}' FROM SPECIFICATION $$
models:
  orchestration: auto
$$
--# createObject: A
CREATE TEMPORARY AGENT a FROM SPECIFICATION $$ x: 1 $$
--# createObject: A SECURE=
CREATE OR REPLACE TEMP SECURE AGENT a COPY GRANTS SECURE = TRUE FROM SPECIFICATION $$ x: 1 $$
--# createObject: USER$J.PUBLIC.A
CREATE AGENT IF NOT EXISTS "USER$J".PUBLIC.a FROM SPECIFICATION '{"models": {}}'
--# alter: A setProperties COMMENT= PROFILE=
ALTER AGENT a SET COMMENT = 'x', PROFILE = '{}'
--# alter: A setProperties SECURE=
ALTER AGENT a SET SECURE = FALSE
--# alter: A SPECIFICATION=
ALTER AGENT a MODIFY LIVE VERSION SET SPECIFICATION = $$ x: 1 $$
--# alter: A SPECIFICATION=
ALTER AGENT a MODIFY LIVE VERSION SET SPECIFICATION = '{"x": 1}'
--# alter: A setTags tagAssignment ENV
ALTER AGENT a SET TAG env = 'x'
--# alter: A unsetTags ENV
ALTER AGENT a UNSET TAG env
--# alter: A
ALTER AGENT a COMMIT
--# createObject: RAG
CREATE EXTERNAL AGENT rag
--# createObject: RAG
CREATE OR REPLACE EXTERNAL AGENT IF NOT EXISTS rag WITH VERSION "v1" COMMENT = 'x'
--# alter: RAG setProperties COMMENT=
ALTER EXTERNAL AGENT rag SET COMMENT = 'x'
--# alter: RAG
ALTER EXTERNAL AGENT IF EXISTS rag ADD VERSION "v2"
--# createObject: SRV
CREATE OR REPLACE MCP SERVER IF NOT EXISTS srv FROM SPECIFICATION $$ tools: [] $$
--# createObject: EXT DISPLAY_NAME= URL= API_INTEGRATION=
CREATE EXTERNAL MCP SERVER ext WITH DISPLAY_NAME = 'E' URL = 'https://mcp.example.com' API_INTEGRATION = i
