-- https://docs.snowflake.com/en/user-guide/tables-temp-transient
CREATE TEMPORARY TABLE demo_temporary (i INTEGER);
CREATE TEMP TABLE demo_temp (i INTEGER);
CREATE LOCAL TEMPORARY TABLE demo_local_temporary (i INTEGER);
CREATE LOCAL TEMP TABLE demo_local_temp (i INTEGER);
CREATE GLOBAL TEMPORARY TABLE demo_global_temporary (i INTEGER);
CREATE GLOBAL TEMP TABLE demo_global_temp (i INTEGER);
CREATE VOLATILE TABLE demo_volatile (i INTEGER);
SHOW TABLES LIKE 'demo%' ->> SELECT COUNT(*), MIN("kind"), MAX("kind") FROM $1;
-- 7 | TEMPORARY | TEMPORARY

CREATE TABLE t (a INT) AS SELECT 1;
CREATE TEMPORARY TABLE t (a INT, b VARCHAR) AS SELECT 2, 'own';
SELECT * FROM t;
-- 2 | own
INSERT INTO t VALUES (3, 'x');
DROP TABLE t;
SELECT * FROM t;
-- 1
UNDROP TABLE t;
SELECT COUNT(*) FROM t;
-- 2
DROP TABLE t;

-- A permanent table can be copied into a temporary one, not the other way round.
CREATE TEMP TABLE copied CLONE t;
SELECT * FROM copied;
-- 1
CREATE TABLE back CLONE copied;
-- error
CREATE TRANSIENT TABLE back CLONE copied;
SELECT * FROM back;
-- 1
CREATE TABLE permanent CLONE back;
-- error
ALTER TABLE t SWAP WITH copied;
-- error
CREATE TEMP TABLE kept (a INT) DATA_RETENTION_TIME_IN_DAYS = 2;
-- error 001008
