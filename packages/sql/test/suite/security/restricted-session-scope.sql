-- https://docs.snowflake.com/en/sql-reference/sql/create-restricted-session-scope
--# createObject: GOV.S.AGENTS
CREATE RESTRICTED SESSION SCOPE gov.s.agents AS $$
role_scopes:
  allow_role_switching: false
$$
--# createObject: AGENTS
CREATE RSS IF NOT EXISTS agents COMMENT = 'ceiling' AS $$ x: 1 $$
--# createObject: AGENTS
CREATE OR ALTER RESTRICTED SESSION SCOPE agents AS $$ x: 1 $$
--# alter: AGENTS
ALTER RESTRICTED SESSION SCOPE agents AS $$ x: 2 $$
--# alter: AGENTS
ALTER RSS IF EXISTS agents ADD AS $$ x: 2 $$
--# alter: AGENTS
ALTER RSS agents REMOVE AS $$ x: 2 $$
--# alter: AGENTS setProperties COMMENT=
ALTER RSS agents SET COMMENT = 'x'
--# alter: AGENTS unsetProperties
ALTER RESTRICTED SESSION SCOPE agents UNSET COMMENT
