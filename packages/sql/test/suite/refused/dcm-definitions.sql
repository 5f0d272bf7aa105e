-- https://docs.snowflake.com/en/user-guide/dcm-projects/dcm-projects-supported-entities
--! found the end of the statement, expected the type of an object
DEFINE
--! found "OR", expected the type of an object
DEFINE OR REPLACE TABLE db.s.t (a INT)
--! found "OR", expected the type of an object
DEFINE OR ALTER TABLE db.s.t (a INT)
--! found the end of the statement, expected the name of the object
DEFINE TABLE
--! found the end of the statement, expected columns in parentheses, AS, LIKE or CLONE
DEFINE TABLE db.s.t
--! found "STARTED", expected the end of the statement
DEFINE ROLE analyst STARTED
--! found "SCHEDULE", expected AS
DEFINE TASK db.s.t STARTED SCHEDULE = '1 MINUTE' AS SELECT 1
--! found "PAUSED", expected AS
DEFINE TASK db.s.t PAUSED AS SELECT 1
--! found "STARTED", expected AS
CREATE TASK db.s.t STARTED AS SELECT 1
--! found "STARTED", expected IF
CREATE ALERT a STARTED IF (EXISTS (SELECT 1)) THEN SELECT 1
--! found the end of the statement, expected TAG or DATA METRIC FUNCTION
ATTACH
--! found the end of the statement, expected the name of a tag
ATTACH TAG
--! found "TO", expected "="
ATTACH TAG x TO TABLE t
--! found the end of the statement, expected TO
ATTACH TAG x = 'a'
--! found "TABLE", expected TO
ATTACH TAG x = 'a' TABLE t
--! found "t", expected the type of an object
ATTACH TAG x = 'a' TO t
--! found the end of the statement, expected the type of an object
ATTACH TAG x = 'a' TO TABLE t,
--! found the end of the statement, expected a column
ATTACH TAG x = 'a' TO TABLE t COLUMN
--! Did you mean COLUMN?
ATTACH TAG x = 'a' TO TABLE t COLUMNS (a, b)
--! found "(", expected the name of a tag
ATTACH TAG (x = 'a') TO TABLE t
--! found "MASKING", expected TAG or DATA METRIC FUNCTION
ATTACH MASKING POLICY p TO TABLE t
--! found "f", expected FUNCTION
ATTACH DATA METRIC f TO TABLE t
--! found "ON", expected TO
ATTACH DATA METRIC FUNCTION f ON (a)
--! found "a", expected "("
ATTACH DATA METRIC FUNCTION f TO TABLE t ON a
--! found the end of the statement, expected the name of an expectation
ATTACH DATA METRIC FUNCTION f TO TABLE t ON (a) EXPECTATION
--! found the end of the statement, expected "("
ATTACH DATA METRIC FUNCTION f TO TABLE t ON (a) EXPECTATION e
--! found the end of the statement, expected ROLE
ATTACH DATA METRIC FUNCTION f TO TABLE t ON (a) EXECUTE AS
