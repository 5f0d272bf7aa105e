-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege
--# revokePrivileges: grantOnObject T grantee R
REVOKE SELECT ON TABLE t FROM ROLE r
--# revokePrivileges: grantOnObject REPORT_WH grantee ANALYST
REVOKE GRANT OPTION FOR OPERATE ON WAREHOUSE report_wh FROM ROLE analyst
--# revokePrivileges: grantOnObjects MYDB.MYSCHEMA grantee ANALYST
REVOKE SELECT ON ALL TABLES IN SCHEMA mydb.myschema FROM analyst
--# revokePrivileges: grantOnObject ADD5 typeName grantee ANALYST
REVOKE ALL PRIVILEGES ON FUNCTION add5(number) FROM ROLE analyst
--# revokePrivileges: grantOnObject D grantee R
REVOKE ALL ON DATABASE d FROM ROLE r CASCADE
--# revokePrivileges: grantOnObject S grantee R
REVOKE USAGE ON SCHEMA s FROM ROLE r RESTRICT
--# revokePrivileges: grantOnObjects MYDB.MYSCHEMA grantee ROLE1
REVOKE SELECT, INSERT ON FUTURE TABLES IN SCHEMA mydb.myschema FROM ROLE role1
--# revokePrivileges: grantOnObjects D grantee R
REVOKE OWNERSHIP ON FUTURE TABLES IN DATABASE d FROM ROLE r
--# revokePrivileges: grantOnAccount grantee R
REVOKE CREATE DATABASE, MANAGE GRANTS ON ACCOUNT FROM ROLE r
--# revokePrivileges: grantOnObject SNOWFLAKE grantee R
REVOKE IMPORTED PRIVILEGES ON DATABASE snowflake FROM ROLE r
--# revokePrivileges: grantOnObject T grantee D.R
REVOKE SELECT ON TABLE t FROM DATABASE ROLE d.r CASCADE
--# revokePrivileges: grantOnObject I grantee r
REVOKE USAGE ON INTEGRATION i FROM ROLE "r"
--# revokePrivileges: grantOnObject T grantee R
REVOKE GRANT OPTION FOR ALL PRIVILEGES ON TABLE t FROM ROLE r CASCADE
--# revokePrivileges: grantOnObject DB.S.V grantee R
REVOKE SELECT ON db.s.v FROM ROLE r CASCADE
