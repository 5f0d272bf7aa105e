-- https://docs.snowflake.com/en/sql-reference/sql/create-function
--! found "RETURNS", expected "("
CREATE FUNCTION f RETURNS INT AS '1'
--! found ")", expected a data type
CREATE FUNCTION f(a) RETURNS INT AS '1'
--! found ")", expected an argument
CREATE FUNCTION f(a INT,) RETURNS INT AS '1'
--! found ")", expected a value
CREATE FUNCTION f(a INT DEFAULT) RETURNS INT AS '1'
--! found "AS", expected a data type
CREATE FUNCTION f() RETURNS AS '1'
--! found "AS", expected "("
CREATE FUNCTION f() RETURNS TABLE AS '1'
--! found "a", expected "("
CREATE FUNCTION f() RETURNS TABLE a INT AS '1'
--! found the end of the statement, expected the code in quotes
CREATE FUNCTION f() RETURNS INT AS
--! found "1", expected the code in quotes
CREATE FUNCTION f() RETURNS INT AS 1
--! found "SELECT", expected the code in quotes
CREATE FUNCTION f() RETURNS INT AS SELECT 1
--! found "AS", expected a language
CREATE FUNCTION f() RETURNS INT LANGUAGE AS '1'
--! found "'1'", expected AS
CREATE FUNCTION f() RETURNS INT '1'
--! found "LANGUAGE", expected the end of the statement
CREATE FUNCTION f() RETURNS INT AS '1' LANGUAGE SQL
--! found "'h'", expected "="
CREATE FUNCTION f() RETURNS INT LANGUAGE PYTHON HANDLER 'h' AS '1'
--! found "AS", expected a value
CREATE FUNCTION f() RETURNS INT LANGUAGE PYTHON PACKAGES = ('a' AS '1'
--! found "AS", expected INPUT
CREATE FUNCTION f() RETURNS INT CALLED ON NULL AS '1'
--! found "AS", expected INPUT
CREATE FUNCTION f() RETURNS INT RETURNS NULL ON NULL AS '1'
--! found "AS", expected NULL or MEMOIZABLE
CREATE FUNCTION f() RETURNS INT NOT AS '1'
--! found "AS", expected RETURNS
CREATE FUNCTION f() LANGUAGE SQL AS '1'
--! found the end of the statement, expected AS
CREATE EXTERNAL FUNCTION f() RETURNS INT API_INTEGRATION = a
--! found "API_INTEGRATION", expected AS
CREATE EXTERNAL FUNCTION f() RETURNS INT API_INTEGRATION a AS 'https://x'
--! found "RETURNS", expected "("
CREATE PROCEDURE p RETURNS INT AS 'x'
--! found the end of the statement, expected ";"
CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL AS BEGIN RETURN 1
--! found "CALLER", expected AS
CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL EXECUTE CALLER AS 'x'
--! found "ADMIN", expected OWNER or CALLER or RESTRICTED
CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL EXECUTE AS ADMIN AS 'x'
--! found "AS", expected CALLER
CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL EXECUTE AS RESTRICTED AS 'x'
--! found "IN", expected an argument
CREATE PROCEDURE p(IN INT) RETURNS INT AS 'x'
--! found "f", expected FUNCTION
CREATE DATA METRIC f(t TABLE(a INT)) RETURNS NUMBER AS '1'
--! found "AS", expected RETURNS
CREATE DATA METRIC FUNCTION f(a INT) AS '1'
--! found "SET", expected a data type
ALTER FUNCTION f( SET SECURE
--! found the end of the statement, expected TAG or an option with its value
ALTER FUNCTION f(INT) SET
--! found "g", expected TO
ALTER FUNCTION f(INT) RENAME g
--! found "CALLER", expected AS
ALTER PROCEDURE p() EXECUTE CALLER
--! found the end of the statement, expected OWNER or CALLER or RESTRICTED
ALTER PROCEDURE p() EXECUTE AS
