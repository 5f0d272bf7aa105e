-- https://docs.snowflake.com/en/sql-reference/sql/alter-integration
--# alter: I setProperties ENABLED=
ALTER INTEGRATION i SET ENABLED = FALSE
--# alter: I unsetProperties
ALTER INTEGRATION IF EXISTS i UNSET COMMENT
--# alter: I setTags tagAssignment ENV
ALTER INTEGRATION i SET TAG env = 'x'
--# alter: I unsetTags ENV TEAM
ALTER INTEGRATION i UNSET TAG env, team
--# alter: I
ALTER INTEGRATION i REFRESH SAML2_SNOWFLAKE_PRIVATE_KEY
