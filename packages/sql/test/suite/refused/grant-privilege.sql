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
--! found "t", expected the type of an object
GRANT SELECT ON t
--! found "COLUMN", expected the type of an object
GRANT SELECT ON COLUMN t.a TO ROLE r
--! found "(", expected ON
GRANT SELECT (a, b) ON TABLE t TO ROLE r
--! found ",", expected the end of the statement
GRANT SELECT ON TABLE t TO r, s
--! found "ADMIN", expected GRANT
GRANT SELECT ON TABLE t TO ROLE r WITH ADMIN OPTION
--! found ",", expected TO
GRANT SELECT ON TABLE t, u TO ROLE r
--! Did you mean TABLE?
GRANT SELECT ON TABEL t TO ROLE r
--! Did you mean TABLES?
GRANT SELECT ON ALL TABLE IN SCHEMA s TO ROLE r
--! found "s", expected IN
GRANT SELECT ON ALL TABLES s TO ROLE r
--! found "s", expected SCHEMA, DATABASE or ACCOUNT
GRANT SELECT ON ALL TABLES IN s TO ROLE r
--! found "WAREHOUSE", expected SCHEMA, DATABASE or ACCOUNT
GRANT SELECT ON FUTURE TABLES IN WAREHOUSE w TO ROLE r
--! found "TO", expected ON
GRANT SELECT TABLE t TO ROLE r
--! found "TO", expected ON
GRANT r TO s
--! found "TO", expected ON
GRANT CALLER SELECT TO ROLE r
--! found "ON", expected PRIVILEGES
GRANT ALL CALLER ON TABLE t TO ROLE r
--! found "TO", expected a data type
GRANT USAGE ON FUNCTION f( TO ROLE r
--! found "TO", expected a name
GRANT USAGE ON DATABASE TO ROLE r
--! found "INSERT", expected ON
GRANT SELECT INSERT ON TABLE t TO ROLE r
--! found "AND", expected ON
GRANT SELECT AND INSERT ON TABLE t TO ROLE r
--! found "DENY", expected a statement
DENY SELECT ON TABLE t TO ROLE r
