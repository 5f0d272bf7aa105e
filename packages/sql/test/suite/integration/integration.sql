-- https://docs.snowflake.com/en/sql-reference/sql/alter-integration
--# createObject: I TYPE= ENABLED=
CREATE INTEGRATION i TYPE = OAUTH ENABLED = TRUE
--# createObject: I TYPE= ENABLED=
CREATE OR REPLACE INTEGRATION IF NOT EXISTS i TYPE = EXTERNAL_STAGE ENABLED = FALSE COMMENT = 'x'
--# alter: I setProperties ENABLED=
ALTER INTEGRATION i SET ENABLED = FALSE
--# alter: I unsetProperties
ALTER INTEGRATION IF EXISTS i UNSET COMMENT
--# alter: I setTags tagAssignment ENV
ALTER INTEGRATION i SET TAG env = 'x'
--# alter: I unsetTags ENV TEAM
ALTER INTEGRATION i UNSET TAG env, team
