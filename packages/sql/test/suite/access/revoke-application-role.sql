-- https://docs.snowflake.com/en/sql-reference/sql/revoke-application-role
--# revokeRole: HELLO_SNOWFLAKE.APP_PUBLIC grantee R
REVOKE APPLICATION ROLE hello_snowflake.app_public FROM ROLE r
--# revokeRole: A.R grantee B.R
REVOKE APPLICATION ROLE a.r FROM APPLICATION ROLE b.r
--# revokeRole: A.R grantee B
REVOKE APPLICATION ROLE a.r FROM APPLICATION b
