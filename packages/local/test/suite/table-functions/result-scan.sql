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

-- Results are there in whole, with all their types.
SELECT SEQ4() AS n, 't' || SEQ4() AS t, SEQ4() / 3 AS d, TO_TIMESTAMP_TZ(SEQ4()) AS tz, OBJECT_CONSTRUCT('n', SEQ4()) AS o FROM TABLE(GENERATOR(ROWCOUNT => 30000)) LIMIT 0;
-- no rows

CREATE TABLE many AS SELECT SEQ4() AS n, 't' || SEQ4() AS t, SEQ4() / 3 AS d, TO_TIMESTAMP_TZ(SEQ4()) AS tz, OBJECT_CONSTRUCT('n', SEQ4()) AS o, TO_BINARY('AB') AS b FROM TABLE(GENERATOR(ROWCOUNT => 30000));
SELECT * FROM many ->> SELECT COUNT(*), SUM(n), MAX(t), SUM(d), MAX(tz), SUM(o:n::INT), MAX(b) FROM $1;
-- 30000 | 449985000 | t9999 | 149995000.000000 | 1970-01-01 08:19:59.000 +0000 | 449985000 | AB

SELECT * FROM many ->> SELECT a.n FROM $1 a JOIN $1 b USING (n) WHERE a.n < 2;
-- 0
-- 1
