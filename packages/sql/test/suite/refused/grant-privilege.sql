-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
--! found the end of the statement
GRANT
--! found the end of the statement
GRANT SELECT
--! found the end of the statement
GRANT SELECT ON
--! found the end of the statement
GRANT SELECT ON TABLE
--! found the end of the statement
GRANT SELECT ON TABLE t
--! found the end of the statement
GRANT SELECT ON TABLE t TO
--! found "ROLE"
GRANT SELECT ON TABLE t ROLE r
--! found "ON"
GRANT SELECT, ON TABLE t TO ROLE r
--! found "ON"
GRANT ON TABLE t TO ROLE r
--! found "TO"
GRANT SELECT ON ALL TABLES TO ROLE r
--! found "TO"
GRANT SELECT ON FUTURE TABLES IN TO ROLE r
--! found the end of the statement
GRANT SELECT ON TABLE t TO ROLE r WITH GRANT
--! found "OPTION"
GRANT SELECT ON TABLE t TO ROLE r WITH OPTION
--! found "FROM"
GRANT SELECT ON TABLE t FROM ROLE r
--! found "TO"
GRANT ROLE TO USER u
--! found "USER"
GRANT ROLE r USER u
--! found the end of the statement
GRANT ROLE r TO
--! found "GRANTS"
GRANT OWNERSHIP ON TABLE t TO ROLE r COPY GRANTS
--! found "GRANTS"
GRANT OWNERSHIP ON TABLE t TO ROLE r REVOKE GRANTS
