-- https://docs.snowflake.com/en/sql-reference/sql/drop
--! found the end of the statement
DROP
--! found the end of the statement
DROP TABLE
--! found "TABEL"
DROP TABEL t
--! found "t"
DROP TABLE IF t
--! found "NOT"
DROP TABLE IF NOT EXISTS t
--! found "u"
DROP TABLE t u
--! found ","
DROP TABLE t, u
--! found "RESTRICT"
DROP TABLE t CASCADE RESTRICT
--! found "t"
DROP t
--! found "WHERE"
DROP VIEW v WHERE a
--! found "COLUMN"
DROP COLUMN a
--! found ".", expected a name of at most 3 parts
DROP TABLE a.b.c.d
--! found the end of the statement
UNDROP
--! found the end of the statement
UNDROP TABLE
--! found the end of the statement
DROP FUNCTION f(INT
--! Did you mean TABLE?
DROP TABLES t
--! found the end of the statement, expected a name
DROP TABLE t.
--! found the end of the statement, expected a name
DROP TABLE IF EXISTS
--! found "EXISTS", expected a name
DROP TABLE EXISTS t
--! found "PURGE", expected the end of the statement
DROP TABLE t PURGE
--! found the end of the statement, expected a data type
DROP FUNCTION f(
--! found "1", expected a data type
DROP FUNCTION f(1)
--! found "p", expected POLICY
DROP MASKING p
--! found "POLICY", expected the type of an object
DROP POLICY p
--! found "RESTRICT", expected the end of the statement
DROP SCHEMA s CASCADE RESTRICT
--! found the end of the statement, expected a name
UNDROP VIEW
--! found "EXISTS", expected the end of the statement
UNDROP TABLE IF EXISTS t
--! found "AT", expected the end of the statement
UNDROP TABLE t AT (OFFSET => 1)
--! found "RENAME", expected the end of the statement
UNDROP TABLE t RENAME TO u
