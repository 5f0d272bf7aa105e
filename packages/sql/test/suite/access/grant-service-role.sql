-- https://docs.snowflake.com/en/sql-reference/sql/grant-service-role
--# grantRole
GRANT SERVICE ROLE echo_service!echoendpoint_role TO ROLE service_function_user_role
--# grantRole
GRANT SERVICE ROLE db.s."svc"!"all_endpoints_usage" TO APPLICATION ROLE app.r
--# grantRole
GRANT SERVICE ROLE svc!r TO DATABASE ROLE d.r
