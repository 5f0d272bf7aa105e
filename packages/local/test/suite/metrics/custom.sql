-- https://docs.snowflake.com/en/sql-reference/sql/create-data-metric-function
CREATE TABLE t (c1 NUMBER, c2 NUMBER, c3 NUMBER);
INSERT INTO t VALUES (1, 1, 1), (2, NULL, -3), (3, 3, 3), (NULL, 4, 4);

CREATE OR REPLACE DATA METRIC FUNCTION count_positive_numbers(
  arg_t TABLE(
    arg_c1 NUMBER,
    arg_c2 NUMBER,
    arg_c3 NUMBER
  )
)
RETURNS NUMBER
AS
$$
  SELECT
    COUNT(*)
  FROM arg_t
  WHERE
    arg_c1>0
    AND arg_c2>0
    AND arg_c3>0
$$;

SELECT count_positive_numbers(SELECT c1, c2, c3 FROM t);
-- 2

SELECT SUITE.PUBLIC.count_positive_numbers(SELECT c1, c2, c3 FROM t WHERE c1 > 1);
-- 1

SELECT count_positive_numbers(SELECT c1, c2 FROM t);
-- error

-- Two tables.
CREATE TABLE countries (name VARCHAR);
CREATE TABLE people (country VARCHAR);
INSERT INTO countries VALUES ('CH'), ('FR');
INSERT INTO people VALUES ('CH'), ('XX'), (NULL);

CREATE OR REPLACE DATA METRIC FUNCTION referential_check(
  arg_t1 TABLE (arg_c1 VARCHAR), arg_t2 TABLE (arg_c2 VARCHAR))
RETURNS NUMBER AS
 'SELECT COUNT(*) FROM arg_t1
  WHERE arg_c1 NOT IN (SELECT arg_c2 FROM arg_t2)';

SELECT referential_check((SELECT country FROM people), (SELECT name FROM countries));
-- 1

-- Signatures may share a name.
CREATE DATA METRIC FUNCTION share_of(t TABLE(a NUMBER)) RETURNS NUMBER AS 'SELECT COUNT(a) FROM t';
CREATE DATA METRIC FUNCTION share_of(t TABLE(a NUMBER, b NUMBER)) RETURNS NUMBER AS 'SELECT COUNT(a) + COUNT(b) FROM t';

SELECT share_of(SELECT c1 FROM t), share_of(SELECT c1, c2 FROM t);
-- 3 | 6

CREATE DATA METRIC FUNCTION share_of(t TABLE(a NUMBER)) RETURNS NUMBER AS 'SELECT 1 FROM t';
-- error 002002

CREATE DATA METRIC FUNCTION IF NOT EXISTS share_of(t TABLE(a NUMBER)) RETURNS NUMBER AS 'SELECT 1 FROM t';
-- SHARE_OF already exists, statement succeeded.

-- A metric returns a number.
CREATE DATA METRIC FUNCTION said(t TABLE(a NUMBER)) RETURNS VARCHAR AS 'SELECT ''x'' FROM t';
-- error

-- https://docs.snowflake.com/en/sql-reference/sql/drop-function-dmf
DROP FUNCTION share_of(TABLE(NUMBER, NUMBER));
SELECT share_of(SELECT c1, c2 FROM t);
-- error

SELECT share_of(SELECT c1 FROM t);
-- 3

SHOW DATA METRIC FUNCTIONS IN SCHEMA SUITE.PUBLIC ->> SELECT "name", "arguments" FROM $1;
-- COUNT_POSITIVE_NUMBERS | COUNT_POSITIVE_NUMBERS(TABLE(NUMBER, NUMBER, NUMBER)) RETURNS NUMBER
-- REFERENTIAL_CHECK | REFERENTIAL_CHECK(TABLE(VARCHAR), TABLE(VARCHAR)) RETURNS NUMBER
-- SHARE_OF | SHARE_OF(TABLE(NUMBER)) RETURNS NUMBER
