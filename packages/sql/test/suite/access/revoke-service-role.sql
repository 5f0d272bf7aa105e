-- https://docs.snowflake.com/en/sql-reference/sql/revoke-service-role
--# revokeRole: ECHO_SERVICE ECHOENDPOINT_ROLE grantee R
REVOKE SERVICE ROLE echo_service!echoendpoint_role FROM ROLE r
