-- https://docs.snowflake.com/en/sql-reference/sql/create-function
--! found the end of the statement
CREATE FUNCTION
--! found the end of the statement
CREATE FUNCTION f
--! found "AS"
CREATE FUNCTION f() AS '1'
--! found "AS", expected a data type
CREATE FUNCTION f() RETURNS AS '1'
--! found "AS"
CREATE FUNCTION f( RETURNS INT AS '1'
--! found ")"
CREATE FUNCTION f(a) RETURNS INT AS '1'
--! found ")"
CREATE FUNCTION f(INT) RETURNS INT AS '1'
--! found "AS", expected a language
CREATE FUNCTION f() RETURNS INT LANGUAGE AS '1'
--! found the end of the statement
CREATE PROCEDURE p() RETURNS INT AS
--! found the end of the statement
CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL AS BEGIN RETURN 1;
--! found "RETURNS"
CREATE PROCEDURE p RETURNS INT AS ''
