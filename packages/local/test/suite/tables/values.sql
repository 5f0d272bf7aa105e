-- https://docs.snowflake.com/en/sql-reference/data-types: what a column takes
CREATE TABLE t (a NUMBER(3,0) NOT NULL, b VARCHAR(3), c BINARY(2), d NUMBER(5,2), e DATE, f BOOLEAN);
INSERT INTO t (a) VALUES (1000);
-- error 100039
INSERT INTO t (a, b) VALUES (1, 'abcd');
-- error 100078
INSERT INTO t (a, b) VALUES (1, 12345);
-- error 100078
INSERT INTO t (a, c) SELECT 1, TO_BINARY('ABCDEF', 'HEX');
-- error
INSERT INTO t (a, d) VALUES (1, 1000.5);
-- error 100039
INSERT INTO t (a, d) VALUES (1, 12.345);
SELECT d FROM t;
-- 12.35
INSERT INTO t (a, e) VALUES (1, 'no date');
-- error 100040
INSERT INTO t (a, f) VALUES (1, 'perhaps');
-- error 100037
INSERT INTO t (b) VALUES ('x');
-- error 100072
INSERT INTO t (a, b) VALUES (1);
-- error 002020
INSERT INTO t VALUES (1, 2);
-- error 002020
INSERT INTO t (a, nope) VALUES (1, 2);
-- error 000904
UPDATE t SET a = NULL;
-- error 100072
UPDATE t SET b = 'too long';
-- error 100078
SELECT COUNT(*) FROM t;
-- 1

-- https://docs.snowflake.com/en/sql-reference/sql/create-table: defaults and numbers
CREATE SEQUENCE sq;
CREATE TABLE n (a INT DEFAULT sq.NEXTVAL, b INT IDENTITY (10, 5), c VARCHAR DEFAULT UPPER('x'), d VARCHAR);
INSERT INTO n (d) VALUES ('a'), ('b');

-- ordered
SELECT * FROM n ORDER BY a;
-- 1 | 10 | X | a
-- 2 | 15 | X | b
CREATE TABLE bad (a INT DEFAULT 1 AUTOINCREMENT);
-- error
CREATE TABLE bad (a VARCHAR AUTOINCREMENT);
-- error
CREATE TABLE bad (a INT, PRIMARY KEY (nope));
-- error 000904
CREATE TABLE bad (a INT PRIMARY KEY, b INT PRIMARY KEY);
-- error
CREATE OR REPLACE TABLE IF NOT EXISTS bad (a INT);
-- error
CREATE TABLE bad (a INT) FROB = 1;
-- error
CREATE TABLE bad (a NUMBER(39,0));
-- error
COMMENT IF EXISTS ON TABLE bad IS 'x';
COMMENT ON TABLE bad IS 'x';
-- error 002003
