-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege
--! found the end of the statement
REVOKE
--! found the end of the statement
REVOKE SELECT ON TABLE t
--! found the end of the statement
REVOKE SELECT ON TABLE t FROM
--! found "TO"
REVOKE SELECT ON TABLE t TO ROLE r
--! found "FROM", expected ON
REVOKE SELECT FROM ROLE r
--! found the end of the statement
REVOKE ROLE r FROM
--! found "TO", expected FROM
REVOKE ROLE r TO USER u
--! found "SELECT", expected FOR
REVOKE GRANT OPTION SELECT ON TABLE t FROM ROLE r
--! found "WITH", expected the end of the statement
REVOKE SELECT ON TABLE t FROM ROLE r WITH GRANT OPTION
--! found the end of the statement, expected FROM
REVOKE OWNERSHIP ON TABLE t
--! found "FROM", expected ON
REVOKE ALL FROM ROLE r
