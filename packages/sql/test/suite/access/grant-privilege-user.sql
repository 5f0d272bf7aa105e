-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-user
--# grantPrivileges: grantOnObject W grantee U
GRANT USAGE ON WAREHOUSE w TO USER u
--# grantPrivileges: grantOnObject T grantee jane@example.com
GRANT SELECT ON TABLE t TO USER "jane@example.com"
--# grantPrivileges: grantOnObject D grantee U
GRANT USAGE ON DATABASE d TO USER u WITH GRANT OPTION
