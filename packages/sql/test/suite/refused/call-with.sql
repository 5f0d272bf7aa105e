-- https://docs.snowflake.com/en/sql-reference/sql/call-with
--! found the end of the statement, expected CALL
WITH p AS PROCEDURE () RETURNS INT LANGUAGE SQL AS 'x'
--! found "RETURNS", expected "("
WITH p AS PROCEDURE RETURNS INT AS 'x' CALL p()
--! found "AS", expected RETURNS
WITH p AS PROCEDURE () AS 'x' CALL p()
--! found "SELECT", expected CALL
WITH p AS PROCEDURE () RETURNS INT AS 'x' SELECT 1
--! found "x", expected the code in quotes
WITH p AS PROCEDURE () RETURNS INT AS x CALL p()
