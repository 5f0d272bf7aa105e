-- https://docs.snowflake.com/en/sql-reference/sql/revoke-role
--# revokeRole: ANALYST grantee SYSADMIN
REVOKE ROLE analyst FROM ROLE sysadmin
--# revokeRole: ANALYST grantee USER1
REVOKE ROLE analyst FROM USER user1
