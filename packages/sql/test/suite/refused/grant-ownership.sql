-- https://docs.snowflake.com/en/sql-reference/sql/grant-ownership
--! found "TO", expected ON
GRANT OWNERSHIP TO ROLE r
--! found "CURRENT", expected the end of the statement
GRANT OWNERSHIP ON TABLE t TO ROLE r CURRENT GRANTS
