-- https://docs.snowflake.com/en/sql-reference/sql/begin
--! found the end of the statement
BEGIN TRANSACTION NAME
--! found "x"
BEGIN TRANSACTION x
--! found the end of the statement
BEGIN NAME
--! found "TRANSACTION"
COMMIT TRANSACTION x
--! found "x"
COMMIT x
--! found "x"
ROLLBACK x
--! found "TO"
ROLLBACK TO x
--! found the end of the statement
START
--! found the end of the statement
START TRANSACTION NAME
--! found "WORK"
START WORK
--! found "NOW", expected the end of the statement
BEGIN WORK NOW
--! found "TO", expected the end of the statement
COMMIT TO x
--! found "TO", expected the end of the statement
ROLLBACK TO SAVEPOINT s
--! found "ISOLATION", expected the end of the statement
START TRANSACTION ISOLATION LEVEL SERIALIZABLE
