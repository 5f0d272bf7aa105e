-- https://docs.snowflake.com/en/sql-reference/sql/revoke-role
--# revokeRole
REVOKE ROLE analyst FROM ROLE sysadmin
--# revokeRole
REVOKE ROLE analyst FROM USER user1
