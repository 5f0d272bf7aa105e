-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-application-role
--# revokePrivileges: grantOnObject V grantee APP.R
REVOKE SELECT ON VIEW v FROM APPLICATION ROLE app.r
