-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-application
--# revokePrivileges
REVOKE SELECT ON VIEW data.views.credit_usage FROM APPLICATION app
