-- https://docs.snowflake.com/en/sql-reference/sql/grant-service-role
--# grantRole: ECHO_SERVICE ECHOENDPOINT_ROLE grantee SERVICE_FUNCTION_USER_ROLE
GRANT SERVICE ROLE echo_service!echoendpoint_role TO ROLE service_function_user_role
--# grantRole: DB.S.svc all_endpoints_usage grantee APP.R
GRANT SERVICE ROLE db.s."svc"!"all_endpoints_usage" TO APPLICATION ROLE app.r
--# grantRole: SVC R grantee D.R
GRANT SERVICE ROLE svc!r TO DATABASE ROLE d.r
