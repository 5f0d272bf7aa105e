-- https://docs.snowflake.com/en/sql-reference/sql/call
--! found the end of the statement
CALL
--! found the end of the statement
CALL p
--! found the end of the statement
CALL p(
--! found the end of the statement
CALL p(1
--! found ")"
CALL p(1,)
--! found "("
CALL (1)
--! found ")"
CALL p(a => )
--! found the end of the statement
CALL p() INTO
--! found "1"
CALL p() INTO 1
--! found "p"
CALL p() p()
--! found the end of the statement
EXECUTE
--! found the end of the statement
EXECUTE IMMEDIATE
--! found the end of the statement
EXECUTE IMMEDIATE 'x' USING
--! found "a"
EXECUTE IMMEDIATE 'x' USING a
--! found ")"
EXECUTE IMMEDIATE 'x' USING ()
--! found the end of the statement
EXECUTE TASK
--! found the end of the statement
EXPLAIN
--! found "SELECT"
EXPLAIN USING SELECT 1
--! found "y", expected the end of the statement
CALL p() INTO x y
--! found "q", expected the end of the statement
CALL p() q
--! found "p", expected "("
CALL PROCEDURE p()
