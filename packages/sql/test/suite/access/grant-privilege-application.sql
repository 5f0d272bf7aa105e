-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-application
--# grantPrivileges
GRANT SELECT ON VIEW data.views.credit_usage TO APPLICATION app_snowflake_credits
--# grantPrivileges
GRANT CREATE COMPUTE POOL ON ACCOUNT TO APPLICATION app
--# grantPrivileges
GRANT EXECUTE MANAGED TASK, READ SESSION ON ACCOUNT TO APPLICATION "My App"
--# grantPrivileges
GRANT USAGE ON DATABASE d TO APPLICATION app
--# grantPrivileges
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA d.s TO APPLICATION app
