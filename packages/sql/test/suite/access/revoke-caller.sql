-- https://docs.snowflake.com/en/sql-reference/sql/revoke-caller
--# revokeCaller: grantOnObjects grantee OWNER_ROLE
REVOKE ALL INHERITED CALLER PRIVILEGES ON ALL VIEWS IN ACCOUNT FROM ROLE owner_role
--# revokeCaller: grantOnObject DB.SCH1 grantee OWNER_ROLE
REVOKE CALLER USAGE ON SCHEMA db.sch1 FROM ROLE owner_role
--# revokeCaller: grantOnObjects S grantee D.R
REVOKE INHERITED CALLER SELECT ON ALL TABLES IN SCHEMA s FROM DATABASE ROLE d.r
--# revokeCaller: grantOnObject D grantee A
REVOKE ALL CALLER PRIVILEGES ON DATABASE d FROM APPLICATION a
