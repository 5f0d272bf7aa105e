-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege
--# revokePrivileges
REVOKE SELECT ON TABLE t FROM ROLE r
--# revokePrivileges
REVOKE GRANT OPTION FOR OPERATE ON WAREHOUSE report_wh FROM ROLE analyst
--# revokePrivileges
REVOKE SELECT ON ALL TABLES IN SCHEMA mydb.myschema FROM analyst
--# revokePrivileges
REVOKE ALL PRIVILEGES ON FUNCTION add5(number) FROM ROLE analyst
--# revokePrivileges
REVOKE ALL ON DATABASE d FROM ROLE r CASCADE
--# revokePrivileges
REVOKE USAGE ON SCHEMA s FROM ROLE r RESTRICT
--# revokePrivileges
REVOKE SELECT, INSERT ON FUTURE TABLES IN SCHEMA mydb.myschema FROM ROLE role1
--# revokePrivileges
REVOKE OWNERSHIP ON FUTURE TABLES IN DATABASE d FROM ROLE r
--# revokePrivileges
REVOKE CREATE DATABASE, MANAGE GRANTS ON ACCOUNT FROM ROLE r
--# revokePrivileges
REVOKE IMPORTED PRIVILEGES ON DATABASE snowflake FROM ROLE r
--# revokePrivileges
REVOKE SELECT ON TABLE t FROM DATABASE ROLE d.r CASCADE
--# revokePrivileges
REVOKE USAGE ON INTEGRATION i FROM ROLE "r"
--# revokePrivileges
REVOKE GRANT OPTION FOR ALL PRIVILEGES ON TABLE t FROM ROLE r CASCADE
