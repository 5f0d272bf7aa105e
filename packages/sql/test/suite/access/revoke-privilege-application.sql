-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-application
--# revokePrivileges: grantOnObject DATA.VIEWS.CREDIT_USAGE grantee APP
REVOKE SELECT ON VIEW data.views.credit_usage FROM APPLICATION app
