-- https://docs.snowflake.com/en/sql-reference/sql/revoke-service-role
--# revokeRole
REVOKE SERVICE ROLE echo_service!echoendpoint_role FROM ROLE r
