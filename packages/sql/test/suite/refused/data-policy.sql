-- https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
--! found the end of the statement, expected AS
CREATE MASKING POLICY p
--! found the end of the statement, expected "("
CREATE MASKING POLICY p AS
--! found the end of the statement, expected RETURNS
CREATE MASKING POLICY p AS (a INT)
--! found the end of the statement, expected a data type
CREATE MASKING POLICY p AS (a INT) RETURNS
--! found the end of the statement, expected "->"
CREATE MASKING POLICY p AS (a INT) RETURNS INT
--! found the end of the statement, expected a value
CREATE MASKING POLICY p AS (a INT) RETURNS INT ->
--! found "=>", expected "->"
CREATE MASKING POLICY p AS (a INT) RETURNS INT => a
--! found ")", expected a data type
CREATE MASKING POLICY p AS (a) RETURNS INT -> a
--! found "a", expected "("
CREATE MASKING POLICY p AS a INT RETURNS INT -> a
--! found "(", expected AS
CREATE MASKING POLICY p (a INT) RETURNS INT -> a
--! found "SELECT", expected a value
CREATE MASKING POLICY p AS (a INT) RETURNS INT -> SELECT 1
--! found the end of the statement, expected END
CREATE MASKING POLICY p AS (a INT) RETURNS INT -> CASE WHEN a > 1 THEN 2
--! found the end of the statement, expected "->"
CREATE ROW ACCESS POLICY p AS (a INT) RETURNS BOOLEAN
--! found "p", expected POLICY
CREATE ROW ACCESS p AS (a INT) RETURNS BOOLEAN -> TRUE
--! found "POLICY", expected ACCESS
CREATE ROW POLICY p AS (a INT) RETURNS BOOLEAN -> TRUE
--! found the end of the statement, expected a data type
CREATE AGGREGATION POLICY p AS () RETURNS
--! found "RETURNS", expected "("
CREATE PROJECTION POLICY p AS RETURNS PROJECTION_CONSTRAINT -> 1
--! found the end of the statement, expected "->"
CREATE JOIN POLICY p AS () RETURNS JOIN_CONSTRAINT
--! found the end of the statement, expected "->"
ALTER MASKING POLICY p SET BODY
--! found the end of the statement, expected a value
ALTER MASKING POLICY p SET BODY ->
--! found "a", expected "->"
ALTER MASKING POLICY p SET BODY a
--! found "q", expected TO
ALTER ROW ACCESS POLICY p RENAME q
-- https://docs.snowflake.com/en/sql-reference/sql/create-tag
--! found the end of the statement, expected the name of the object
CREATE TAG
--! found "'b'", expected the end of the statement
CREATE TAG t ALLOWED_VALUES 'a' 'b'
--! found the end of the statement, expected a value in quotes
CREATE TAG t ALLOWED_VALUES 'a',
--! found "(", expected a value in quotes
CREATE TAG t ALLOWED_VALUES ('a', 'b')
--! found "PROPAGATE", expected the end of the statement
CREATE TAG t PROPAGATE
--! found the end of the statement, expected a value
CREATE TAG t PROPAGATE =
--! found "'a'", expected ALLOWED_VALUES
ALTER TAG t ADD 'a'
--! found the end of the statement, expected a text in quotes
ALTER TAG t ADD ALLOWED_VALUES
--! found "a", expected a text in quotes
ALTER TAG t DROP ALLOWED_VALUES a
--! found "p", expected POLICY
ALTER TAG t SET MASKING p
--! found the end of the statement, expected the name of an option
ALTER TAG t UNSET
--! found the end of the statement, expected a name
ALTER TAG t RENAME TO
-- https://docs.snowflake.com/en/sql-reference/sql/create-file-format
--! found the end of the statement, expected the name of the object
CREATE FILE FORMAT
--! found "TYPE", expected the end of the statement
CREATE FILE FORMAT f TYPE CSV
--! found "','", expected "="
CREATE FILE FORMAT f TYPE = CSV FIELD_DELIMITER ','
--! found the end of the statement, expected a value
CREATE FILE FORMAT f NULL_IF = ('a'
--! found the end of the statement, expected a value
CREATE FILE FORMAT f NULL_IF = ('a',
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER FILE FORMAT f
--! found the end of the statement, expected TAG or an option with its value
ALTER FILE FORMAT f SET
--! found "f", expected FORMAT
ALTER FILE f SET COMMENT = 'x'
