-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-application
--# grantPrivileges: grantOnObject DATA.VIEWS.CREDIT_USAGE grantee APP_SNOWFLAKE_CREDITS
GRANT SELECT ON VIEW data.views.credit_usage TO APPLICATION app_snowflake_credits
--# grantPrivileges: grantOnAccount grantee APP
GRANT CREATE COMPUTE POOL ON ACCOUNT TO APPLICATION app
--# grantPrivileges: grantOnAccount grantee My App
GRANT EXECUTE MANAGED TASK, READ SESSION ON ACCOUNT TO APPLICATION "My App"
--# grantPrivileges: grantOnObject D grantee APP
GRANT USAGE ON DATABASE d TO APPLICATION app
--# grantPrivileges: grantOnObjects D.S grantee APP
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA d.s TO APPLICATION app
