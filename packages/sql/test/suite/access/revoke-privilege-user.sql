-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-user
--# revokePrivileges: grantOnObject W grantee U
REVOKE USAGE ON WAREHOUSE w FROM USER u
--# revokePrivileges: grantOnObject W grantee U
REVOKE GRANT OPTION FOR USAGE ON WAREHOUSE w FROM USER u CASCADE
