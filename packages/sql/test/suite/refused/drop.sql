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
--! found the end of the statement
DROP TABLE a.b.c.d
--! found the end of the statement
UNDROP
--! found the end of the statement
UNDROP TABLE
--! found the end of the statement
DROP FUNCTION f(INT
