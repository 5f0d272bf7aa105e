-- https://docs.snowflake.com/en/sql-reference/sql/update
CREATE TABLE target (k NUMBER, v NUMBER DEFAULT 7);
INSERT INTO target VALUES (0, 10), (1, 20);
CREATE TABLE src (k NUMBER, v NUMBER);
INSERT INTO src VALUES (0, 11), (0, 12), (0, 13);

-- One of the rows that match is taken.
UPDATE target SET v = src.v FROM src WHERE target.k = src.k;
-- 1 | 1
SELECT COUNT(*) FROM target WHERE k = 0 AND v IN (11, 12, 13);
-- 1

UPDATE target SET v = b.v FROM (SELECT k, MIN(v) v FROM src GROUP BY k) b WHERE target.k = b.k;
-- 1 | 0
UPDATE target SET v = DEFAULT WHERE k = 1;
-- 1 | 0
SELECT * FROM target;
-- 0 | 11
-- 1 | 7

ALTER SESSION SET ERROR_ON_NONDETERMINISTIC_UPDATE = TRUE;
UPDATE target SET v = src.v FROM src WHERE target.k = src.k;
-- error 100090
SELECT * FROM target;
-- 0 | 11
-- 1 | 7
