-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-user
--# revokePrivileges
REVOKE USAGE ON WAREHOUSE w FROM USER u
--# revokePrivileges
REVOKE GRANT OPTION FOR USAGE ON WAREHOUSE w FROM USER u CASCADE
