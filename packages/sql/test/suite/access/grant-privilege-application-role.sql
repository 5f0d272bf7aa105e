-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-application-role
--# grantPrivileges
GRANT SELECT ON VIEW v TO APPLICATION ROLE app_public
--# grantPrivileges
GRANT USAGE ON SCHEMA core TO APPLICATION ROLE hello.app_public
--# grantPrivileges
GRANT USAGE ON PROCEDURE core.hello() TO APPLICATION ROLE app_public
--# grantPrivileges
GRANT USAGE ON STREAMLIT core.ui TO APPLICATION ROLE app_public
--# grantPrivileges
GRANT ALL ON FUTURE TABLES IN SCHEMA core TO APPLICATION ROLE app_public
