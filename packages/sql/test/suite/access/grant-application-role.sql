-- https://docs.snowflake.com/en/sql-reference/sql/grant-application-role
--# grantRole: HELLO_SNOWFLAKE.APP_PUBLIC grantee R
GRANT APPLICATION ROLE hello_snowflake.app_public TO ROLE r
--# grantRole: APP_PUBLIC grantee APP_ADMIN
GRANT APPLICATION ROLE app_public TO APPLICATION ROLE app_admin
--# grantRole: APP.R grantee OTHER
GRANT APPLICATION ROLE app.r TO APPLICATION other
--# grantRole: APP.R grantee U
GRANT APPLICATION ROLE app.r TO USER u
