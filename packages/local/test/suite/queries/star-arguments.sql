-- https://docs.snowflake.com/en/sql-reference/functions/object_construct, …/functions/count and …/constructs/order-by
CREATE TABLE t (a INT, b VARCHAR);

INSERT INTO t VALUES (2, 'x'), (1, NULL);

SELECT OBJECT_CONSTRUCT(*) FROM t;
-- {"A":2,"B":"x"}
-- {"A":1}

SELECT OBJECT_CONSTRUCT(* EXCLUDE b), OBJECT_CONSTRUCT(* ILIKE 'b%') FROM t WHERE a = 2;
-- {"A":2} | {"B":"x"}

SELECT OBJECT_CONSTRUCT_KEEP_NULL(*) FROM t WHERE a = 1;
-- {"A":1,"B":null}

SELECT COUNT(*), COUNT(t.*), COUNT(a), COUNT(b) FROM t;
-- 2 | 1 | 2 | 1

SELECT COUNT(* EXCLUDE b) FROM t;
-- 2

SELECT a, b FROM t ORDER BY ALL;
-- ordered
-- 1 | NULL
-- 2 | x

SELECT b, a FROM t ORDER BY ALL DESC NULLS LAST;
-- ordered
-- x | 2
-- NULL | 1
