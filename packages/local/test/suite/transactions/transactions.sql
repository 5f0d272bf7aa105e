-- https://docs.snowflake.com/en/sql-reference/transactions
CREATE TABLE table1 (i int);
BEGIN TRANSACTION;
INSERT INTO table1 (i) VALUES (1);
INSERT INTO table1 (i) VALUES ('This is not a valid integer.');
-- error
INSERT INTO table1 (i) VALUES (2);
COMMIT;

-- ordered
SELECT i FROM table1 ORDER BY i;
-- 1
-- 2

-- A DDL statement commits the active transaction.
CREATE TABLE t (a INT);
BEGIN;
INSERT INTO t VALUES (1);
CREATE TABLE u (a INT);
INSERT INTO t VALUES (2);
ROLLBACK;

-- ordered
SELECT a FROM t ORDER BY a;
-- 1
-- 2
BEGIN WORK;
DELETE FROM t;
SELECT COUNT(*) FROM t;
-- 0
ROLLBACK WORK;
SELECT COUNT(*) FROM t;
-- 2
START TRANSACTION;
TRUNCATE TABLE t;
ROLLBACK;
SELECT COUNT(*) FROM t;
-- 2

-- A BEGIN in a transaction is ignored.
BEGIN;
INSERT INTO t VALUES (3);
BEGIN;
ROLLBACK;
SELECT COUNT(*) FROM t;
-- 2

-- AUTOCOMMIT
ALTER SESSION SET AUTOCOMMIT = FALSE;
INSERT INTO t VALUES (4);
ROLLBACK;
SELECT COUNT(*) FROM t;
-- 2
INSERT INTO t VALUES (5);
ALTER SESSION SET AUTOCOMMIT = FALSE;
ROLLBACK;
SELECT COUNT(*) FROM t;
-- 3
INSERT INTO t VALUES (6);
CREATE TABLE w (a INT);
ROLLBACK;
SELECT COUNT(*) FROM t;
-- 4
ALTER SESSION SET AUTOCOMMIT = TRUE;
INSERT INTO t VALUES (7);
ROLLBACK;
SELECT COUNT(*) FROM t;
-- 5

-- https://docs.snowflake.com/en/sql-reference/functions/current_transaction
SELECT CURRENT_TRANSACTION();
-- NULL
BEGIN NAME t1;
SELECT CURRENT_TRANSACTION() IS NOT NULL;
-- TRUE
SHOW TRANSACTIONS ->> SELECT "user" = CURRENT_USER(), "session" = CURRENT_SESSION(), "name", "state", "scope" FROM $1;
-- TRUE | TRUE | T1 | running | 0
COMMIT;
SELECT CURRENT_TRANSACTION(), LAST_TRANSACTION() IS NOT NULL;
-- NULL | TRUE
SHOW TRANSACTIONS ->> SELECT COUNT(*) FROM $1;
-- 0

-- https://docs.snowflake.com/en/sql-reference/sql/show-locks
BEGIN;
DELETE FROM t WHERE a = 1;
SHOW LOCKS ->> SELECT "resource", "type", "status" FROM $1;
-- SUITE.PUBLIC.T | PARTITIONS | HOLDING
ROLLBACK;
SHOW LOCKS ->> SELECT COUNT(*) FROM $1;
-- 0

-- https://docs.snowflake.com/en/sql-reference/parameters#transaction-abort-on-error
ALTER SESSION SET TRANSACTION_ABORT_ON_ERROR = TRUE;
BEGIN;
INSERT INTO t VALUES (8);
INSERT INTO t VALUES ('x');
-- error
INSERT INTO t VALUES (9);
-- error
ROLLBACK;
SELECT COUNT(*) FROM t WHERE a IN (8, 9);
-- 0
