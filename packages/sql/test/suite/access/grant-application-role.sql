-- https://docs.snowflake.com/en/sql-reference/sql/grant-application-role
--# grantRole
GRANT APPLICATION ROLE hello_snowflake.app_public TO ROLE r
--# grantRole
GRANT APPLICATION ROLE app_public TO APPLICATION ROLE app_admin
--# grantRole
GRANT APPLICATION ROLE app.r TO APPLICATION other
--# grantRole
GRANT APPLICATION ROLE app.r TO USER u
