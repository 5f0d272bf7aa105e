-- https://docs.snowflake.com/en/sql-reference/sql/grant-caller
--# grantCaller: grantOnObject V1 grantee OWNER_ROLE
GRANT CALLER SELECT ON VIEW v1 TO owner_role
--# grantCaller: grantOnObject DB.SCH1.T1 grantee DB.R
GRANT CALLER SELECT, INSERT ON TABLE db.sch1.t1 TO DATABASE ROLE db.r
--# grantCaller: grantOnObject MY_DB grantee OWNER_ROLE
GRANT ALL CALLER PRIVILEGES ON DATABASE my_db TO ROLE owner_role
--# grantCaller: grantOnObjects DB.SCH grantee OWNER_ROLE
GRANT INHERITED CALLER SELECT, INSERT ON ALL TABLES IN SCHEMA db.sch TO ROLE owner_role
--# grantCaller: grantOnObjects grantee OWNER_ROLE
GRANT ALL INHERITED CALLER PRIVILEGES ON ALL SCHEMAS IN ACCOUNT TO ROLE owner_role
--# grantCaller: grantOnObjects grantee APP
GRANT INHERITED CALLER USAGE, MONITOR ON ALL WAREHOUSES IN ACCOUNT TO APPLICATION app
--# grantCaller: grantOnObjects SNOWFLAKE grantee R
GRANT INHERITED CALLER USAGE ON ALL FUNCTIONS IN DATABASE snowflake TO ROLE r
--# grantCaller: grantOnObjects A grantee R
GRANT INHERITED CALLER USAGE ON ALL SCHEMAS IN APPLICATION a TO ROLE r
--# grantCaller: grantOnObjects P grantee A
GRANT ALL INHERITED CALLER PRIVILEGES ON ALL TABLES IN APPLICATION PACKAGE p TO APPLICATION a
--# grantCaller: grantOnAccount grantee R
GRANT CALLER MANAGE GRANTS ON ACCOUNT TO ROLE r
--# grantCaller: grantOnObject F typeName grantee R
GRANT CALLER USAGE ON FUNCTION f(INT) TO ROLE r
