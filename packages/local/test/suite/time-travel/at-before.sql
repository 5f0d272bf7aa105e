-- https://docs.snowflake.com/en/user-guide/data-time-travel and …/sql-reference/constructs/at-before
CREATE TABLE t (a INT, b VARCHAR);
INSERT INTO t VALUES (1, 'x'), (2, 'y');
SET before_delete = (SELECT COUNT(*) FROM t);
DELETE FROM t WHERE a = 1;
SET deleted = LAST_QUERY_ID();
SELECT * FROM t;
-- 2 | y
SELECT * FROM t BEFORE (STATEMENT => $deleted) WHERE a = 1;
-- 1 | x
SELECT * FROM t AT (STATEMENT => $deleted);
-- 2 | y

-- The rows that a statement changed: the example of a join of BEFORE and AT.
SELECT oldt.a, newt.a FROM t BEFORE (STATEMENT => $deleted) AS oldt
  FULL OUTER JOIN t AT (STATEMENT => $deleted) AS newt ON oldt.a = newt.a
  WHERE oldt.a IS NULL OR newt.a IS NULL;
-- 1 | NULL
SELECT COUNT(*) FROM t AT (OFFSET => -86400*2);
-- error 000707
SELECT COUNT(*) FROM t AT (TIMESTAMP => '2000-01-01'::TIMESTAMP_LTZ);
-- error 000707
SELECT COUNT(*) FROM t AT (STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726');
-- error
CREATE TABLE restored CLONE t BEFORE (STATEMENT => $deleted);
SELECT COUNT(*) FROM restored;
-- 2

-- A column that was dropped can be recovered.
ALTER TABLE t DROP COLUMN b;
SET dropped = LAST_QUERY_ID();
SELECT * FROM t;
-- 2
SELECT * FROM t BEFORE (STATEMENT => $dropped);
-- 2 | y
CREATE OR REPLACE TABLE t CLONE t BEFORE (STATEMENT => $dropped);
SELECT * FROM t;
-- 2 | y

-- UNDROP, also with another table of that name in the way.
CREATE TABLE loaddata1 (c1 NUMBER) AS SELECT 1;
DROP TABLE loaddata1;
CREATE TABLE loaddata1 (c1 VARCHAR) AS SELECT 'new';
UNDROP TABLE loaddata1;
-- error 002002
ALTER TABLE loaddata1 RENAME TO loaddata3;
UNDROP TABLE loaddata1;
SELECT * FROM loaddata1;
-- 1
CREATE OR REPLACE TABLE loaddata1 AS SELECT 2 AS c1;
DROP TABLE loaddata1;
UNDROP TABLE loaddata1;
SELECT * FROM loaddata1;
-- 2
DROP TABLE loaddata1;
CREATE TABLE none (a INT) DATA_RETENTION_TIME_IN_DAYS = 0;
DROP TABLE none;
UNDROP TABLE none;
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/constructs/changes
CREATE TABLE c (id INT, v VARCHAR) CHANGE_TRACKING = TRUE;
INSERT INTO c VALUES (1, 'a'), (2, 'b');
SET made = LAST_QUERY_ID();
UPDATE c SET v = 'z' WHERE id = 1;
DELETE FROM c WHERE id = 2;
INSERT INTO c VALUES (3, 'c');

-- ordered
SELECT id, v, METADATA$ACTION, METADATA$ISUPDATE FROM c CHANGES (INFORMATION => DEFAULT) AT (STATEMENT => $made) ORDER BY id, 3;
-- 1 | a | DELETE | TRUE
-- 1 | z | INSERT | TRUE
-- 2 | b | DELETE | FALSE
-- 3 | c | INSERT | FALSE
SELECT id, v FROM c CHANGES (INFORMATION => APPEND_ONLY) AT (STATEMENT => $made);
-- 3 | c

-- https://docs.snowflake.com/en/sql-reference/constructs/at-before: AT (STREAM => …)
CREATE STREAM s ON TABLE c;
DELETE FROM c;
SELECT COUNT(*) FROM c AT (STREAM => 's');
-- 2
SELECT COUNT(*) FROM c;
-- 0
