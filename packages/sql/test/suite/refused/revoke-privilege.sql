-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege
--! found the end of the statement
REVOKE
--! found the end of the statement
REVOKE SELECT ON TABLE t
--! found the end of the statement
REVOKE SELECT ON TABLE t FROM
--! found "TO"
REVOKE SELECT ON TABLE t TO ROLE r
--! found the end of the statement
REVOKE SELECT FROM ROLE r
--! found the end of the statement
REVOKE ROLE r FROM
