-- https://docs.snowflake.com/en/sql-reference/sql/alter-session
--! found the end of the statement
ALTER SESSION
--! found the end of the statement
ALTER SESSION SET
--! found "TIMEZONE"
ALTER SESSION SET TIMEZONE
--! found the end of the statement
ALTER SESSION SET TIMEZONE =
--! found "TIMEZONE"
ALTER SESSION SET TIMEZONE 'UTC'
--! found the end of the statement
ALTER SESSION UNSET
--! found "="
ALTER SESSION UNSET TIMEZONE =
--! found "TIMEZONE"
ALTER SESSION TIMEZONE = 'UTC'
--! found "a", expected a parameter with its value
ALTER SESSION SET a
--! found the end of the statement, expected a value
ALTER SESSION SET a =
