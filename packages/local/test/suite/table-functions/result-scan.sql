-- https://docs.snowflake.com/en/sql-reference/functions/result_scan and …/functions/last_query_id
CREATE TABLE t (n INT, c VARCHAR, v VARIANT);

INSERT INTO t SELECT 1, 'it''s', PARSE_JSON('{"a": [1, null]}') UNION ALL SELECT 2, NULL, NULL;

SELECT n AS "The n", c, v FROM t ORDER BY n;
-- ordered
-- 1 | it's | {"a":[1,null]}
-- 2 | NULL | NULL

SELECT "The n" + 1, C, V:a[0]::INT FROM TABLE(RESULT_SCAN(LAST_QUERY_ID())) WHERE "The n" > 0;
-- 2 | it's | 1
-- 3 | NULL | NULL

SHOW TABLES;

SELECT "name", "rows" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID())) WHERE "name" LIKE 'T%';
-- T | 2

SELECT 7 AS n;
-- 7

SET q = LAST_QUERY_ID();

SELECT n FROM TABLE(RESULT_SCAN($q));
-- 7

SELECT n FROM TABLE(RESULT_SCAN(LAST_QUERY_ID(-3)));
-- 7

SELECT * FROM TABLE(RESULT_SCAN('01a00000-0000-0000-0000-000000000000'));
-- error 002003

SELECT 1 WHERE FALSE;
-- no rows

SELECT COUNT(*) FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));
-- 0
