-- https://docs.snowflake.com/en/sql-reference/functions/split_to_table
SELECT table1.value FROM TABLE(SPLIT_TO_TABLE('a.b', '.')) AS table1 ORDER BY table1.value;
-- ordered
-- a
-- b

CREATE OR REPLACE TABLE splittable (v VARCHAR);

INSERT INTO splittable (v) VALUES ('a.b.c'), ('d'), ('');

SELECT v, t.index, t.value FROM splittable, LATERAL SPLIT_TO_TABLE(splittable.v, '.') t ORDER BY v, t.index;
-- ordered
-- (empty) | 1 | (empty)
-- a.b.c | 1 | a
-- a.b.c | 2 | b
-- a.b.c | 3 | c
-- d | 1 | d

SELECT t.value FROM TABLE(SPLIT_TO_TABLE('a||b|', '|')) t ORDER BY t.index;
-- ordered
-- a
-- (empty)
-- b
-- (empty)

SELECT COUNT(*) FROM TABLE(SPLIT_TO_TABLE(NULL, '.')) t;
-- 0

SELECT COUNT(DISTINCT t.seq) FROM splittable, LATERAL SPLIT_TO_TABLE(v, '.') t;
-- 3
