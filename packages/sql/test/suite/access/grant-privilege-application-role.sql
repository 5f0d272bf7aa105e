-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-application-role
--# grantPrivileges: grantOnObject V grantee APP_PUBLIC
GRANT SELECT ON VIEW v TO APPLICATION ROLE app_public
--# grantPrivileges: grantOnObject CORE grantee HELLO.APP_PUBLIC
GRANT USAGE ON SCHEMA core TO APPLICATION ROLE hello.app_public
--# grantPrivileges: grantOnObject CORE.HELLO grantee APP_PUBLIC
GRANT USAGE ON PROCEDURE core.hello() TO APPLICATION ROLE app_public
--# grantPrivileges: grantOnObject CORE.UI grantee APP_PUBLIC
GRANT USAGE ON STREAMLIT core.ui TO APPLICATION ROLE app_public
--# grantPrivileges: grantOnObjects CORE grantee APP_PUBLIC
GRANT ALL ON FUTURE TABLES IN SCHEMA core TO APPLICATION ROLE app_public
