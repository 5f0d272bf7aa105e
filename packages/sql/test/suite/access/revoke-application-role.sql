-- https://docs.snowflake.com/en/sql-reference/sql/revoke-application-role
--# revokeRole
REVOKE APPLICATION ROLE hello_snowflake.app_public FROM ROLE r
--# revokeRole
REVOKE APPLICATION ROLE a.r FROM APPLICATION ROLE b.r
--# revokeRole
REVOKE APPLICATION ROLE a.r FROM APPLICATION b
