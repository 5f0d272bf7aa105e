-- https://docs.snowflake.com/en/sql-reference/constructs/join
CREATE TABLE t1 (col1 INTEGER);

CREATE TABLE t2 (col1 INTEGER);

INSERT INTO t1 VALUES (2), (3), (4);

INSERT INTO t2 VALUES (1), (2), (2), (3);

SELECT t1.col1, t2.col1 FROM t1 INNER JOIN t2 ON t2.col1 = t1.col1 ORDER BY 1, 2;
-- ordered
-- 2 | 2
-- 2 | 2
-- 3 | 3

SELECT t1.col1, t2.col1 FROM t1 LEFT OUTER JOIN t2 ON t2.col1 = t1.col1 ORDER BY 1, 2;
-- ordered
-- 2 | 2
-- 2 | 2
-- 3 | 3
-- 4 | NULL

SELECT t1.col1, t2.col1 FROM t1 RIGHT OUTER JOIN t2 ON t2.col1 = t1.col1 ORDER BY 1, 2;
-- ordered
-- 2 | 2
-- 2 | 2
-- 3 | 3
-- NULL | 1

SELECT t1.col1, t2.col1 FROM t1 FULL OUTER JOIN t2 ON t2.col1 = t1.col1 ORDER BY 1, 2;
-- ordered
-- 2 | 2
-- 2 | 2
-- 3 | 3
-- 4 | NULL
-- NULL | 1

SELECT COUNT(*) FROM t1 CROSS JOIN t2;
-- 12

SELECT t1.col1, t2.col1 FROM t1 CROSS JOIN t2 WHERE t2.col1 = t1.col1 ORDER BY 1, 2;
-- ordered
-- 2 | 2
-- 2 | 2
-- 3 | 3

SELECT * FROM t1 NATURAL JOIN t2 ORDER BY 1;
-- ordered
-- 2
-- 2
-- 3

SELECT col1 FROM t1 FULL JOIN t2 USING (col1) ORDER BY 1;
-- ordered
-- 1
-- 2
-- 2
-- 3
-- 4

SELECT * FROM t1 LEFT JOIN t2 USING (col1) ORDER BY 1;
-- ordered
-- 2
-- 2
-- 3
-- 4

SELECT t1.col1, x.m FROM t1, LATERAL (SELECT MAX(t2.col1) AS m FROM t2 WHERE t2.col1 < t1.col1) x ORDER BY 1;
-- ordered
-- 2 | 1
-- 3 | 2
-- 4 | 3

SELECT t1.col1 FROM t1 WHERE EXISTS (SELECT 1 FROM t2 WHERE t2.col1 = t1.col1) ORDER BY 1;
-- ordered
-- 2
-- 3

SELECT t1.col1 FROM t1 WHERE t1.col1 NOT IN (SELECT col1 FROM t2);
-- 4

SELECT col1 FROM t1 JOIN t2 ON t1.col1 = t2.col1;
-- error 000904

SELECT * FROM t1 JOIN (VALUES (2, 'two')) v (n, w) ON v.n = t1.col1;
-- 2 | 2 | two
