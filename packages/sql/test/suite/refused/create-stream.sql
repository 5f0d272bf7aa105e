-- https://docs.snowflake.com/en/sql-reference/sql/create-stream
--! found the end of the statement
CREATE STREAM
--! found the end of the statement
CREATE STREAM s
--! found the end of the statement
CREATE STREAM s ON
--! found "t"
CREATE STREAM s ON t
--! found the end of the statement
CREATE STREAM s ON TABLE
--! found "TABLE"
CREATE STREAM s TABLE t
--! found "AT"
CREATE STREAM s ON TABLE t AT
--! found "APPEND_ONLY"
CREATE STREAM s ON TABLE t APPEND_ONLY
--! found "FOO"
CREATE STREAM s ON TABLE t FOO
