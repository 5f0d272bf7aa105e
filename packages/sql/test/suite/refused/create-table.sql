-- https://docs.snowflake.com/en/sql-reference/sql/create-table
--! found the end of the statement
CREATE
--! found the end of the statement
CREATE TABLE
--! found "TABEL"
CREATE TABEL t (a INT)
--! found the end of the statement
CREATE TABLE t
--! found the end of the statement
CREATE TABLE t (
--! found ")"
CREATE TABLE t ()
--! found the end of the statement
CREATE TABLE t (a INT
--! found ")"
CREATE TABLE t (a INT,)
--! found "b"
CREATE TABLE t (a INT b INT)
--! found ","
CREATE TABLE t (a INT,, b INT)
--! found ")"
CREATE TABLE t (a INT NOT)
--! found ")"
CREATE TABLE t (a INT NULL NOT)
--! found ")"
CREATE TABLE t (a INT DEFAULT)
--! found ")"
CREATE TABLE t (a INT PRIMARY)
--! found ")"
CREATE TABLE t (a INT REFERENCES)
--! found the end of the statement
CREATE TABLE t (a NUMBER(10)
--! found ","
CREATE TABLE t (a NUMBER(,2))
--! found "x"
CREATE TABLE t (a NUMBER(x))
--! found ")"
CREATE TABLE t (a INT COMMENT)
--! found ")"
CREATE TABLE t (a INT COMMENT = )
--! found ")"
CREATE TABLE t (PRIMARY KEY)
--! found ")"
CREATE TABLE t (PRIMARY KEY ())
--! found the end of the statement
CREATE TABLE t (a INT, PRIMARY KEY (a)
--! found "u"
CREATE TABLE t (a INT, FOREIGN KEY (a) u)
--! found ")"
CREATE TABLE t (a INT, CONSTRAINT)
--! found "a"
CREATE TABLE t (a INT, UNIQUE a)
--! found the end of the statement
CREATE TABLE t (a INT) CLUSTER BY
--! found ")"
CREATE TABLE t (a INT) CLUSTER BY ()
--! found "'y'"
CREATE TABLE t (a INT) COMMENT 'x' 'y'
--! found the end of the statement
CREATE TABLE t (a INT) AS
--! found the end of the statement
CREATE TABLE t AS
--! found the end of the statement
CREATE TABLE t AS SELECT
--! found the end of the statement
CREATE TABLE t AS (SELECT 1
--! found "EXISTS"
CREATE TABLE IF EXISTS t (a INT)
--! found "t"
CREATE TABLE IF NOT t (a INT)
--! found "TABLE"
CREATE OR TABLE t (a INT)
--! found "REPLACE"
CREATE REPLACE TABLE t (a INT)
--! found "OR"
CREATE OR REPLACE OR REPLACE TABLE t (a INT)
--! found "t"
CREATE TEMPORARY t (a INT)
--! found ".", expected a name of at most 3 parts
CREATE TABLE a.b.c.d (a INT)
--! found "1"
CREATE TABLE 1t (a INT)
--! found "1", expected "="
CREATE TABLE t (a INT) DATA_RETENTION_TIME_IN_DAYS 1
--! found "FOO"
CREATE TABLE t (a INT) FOO BAR
--! found "select"
CREATE TABLE select (a INT)
--! found ")"
CREATE TABLE t (a INT WITH)
--! found the end of the statement
CREATE TABLE t (a INT) WITH TAG
--! found ")"
CREATE TABLE t (a INT) WITH TAG ()
--! found ")"
CREATE TABLE t (a INT) WITH TAG (x)
--! found "y"
CREATE TABLE t (a INT) WITH TAG (x = y)
--! found "p", expected POLICY
CREATE TABLE t (a INT WITH MASKING p)
--! found ")"
CREATE TABLE t (a INT AUTOINCREMENT START)
