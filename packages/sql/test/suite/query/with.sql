-- https://docs.snowflake.com/en/sql-reference/constructs/with
--# query: with commonTable query .X A
WITH a AS (SELECT 1 AS x) SELECT x FROM a
--# query: with commonTable query commonTable query .X A .A.X .B.Y A B
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT a.x, b.y FROM a, b
--# query: with commonTable query A
WITH a (x, y) AS (SELECT 1, 2) SELECT * FROM a
--# query: with commonTable query .X .Y A
WITH a("X", y) AS (SELECT 1, 2) SELECT "X", y FROM a
--# query: with commonTable query setOperation .I N .I SUM() .I N
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT SUM(i) FROM n
--# query: with commonTable query setOperation .I N .I N
WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT * FROM n
--# query: with commonTable query setOperation .ID .BOSS_ID .NAME PEOPLE is .BOSS_ID .P.ID .P.BOSS_ID .S.DEPTH .S.TRAIL .P.NAME joinedTable PEOPLE join STAFF .P.BOSS_ID .S.ID .ID .DEPTH .TRAIL STAFF .TRAIL
WITH RECURSIVE
  staff (id, boss_id, depth, trail) AS (
    SELECT id, boss_id, 1, name FROM people WHERE boss_id IS NULL
    UNION ALL
    SELECT p.id, p.boss_id, s.depth + 1, s.trail || ' > ' || p.name
    FROM people AS p JOIN staff AS s ON p.boss_id = s.id
  )
SELECT id, depth, trail FROM staff ORDER BY trail
--# query: with commonTable query .A RECURSIVE
WITH recursive AS (SELECT 1 AS a) SELECT a FROM recursive
--# query: with commonTable query .A RECURSIVE
WITH recursive (a) AS (SELECT 1) SELECT a FROM recursive
--# query: with commonTable query with commonTable query .X B .X A
WITH a AS (WITH b AS (SELECT 1 AS x) SELECT x FROM b) SELECT x FROM a
--# query: with commonTable query .X A
WITH a AS ((SELECT 1 AS x)) (SELECT x FROM a)
--# query: with commonTable query setOperation .X A
WITH a AS (SELECT 1 AS x) (SELECT x FROM a) UNION ALL (SELECT 2) ORDER BY 1
--# query: with commonTable query derivedTable query values .NAME A .ID
WITH a AS (SELECT * FROM VALUES (1, 'x'), (2, 'y') AS v (id, name)) SELECT name FROM a WHERE id = 2
--# query: with commonTable query values VALUES_OF
WITH values_of AS (VALUES (1), (2)) SELECT * FROM values_of
--# query: derivedTable query with commonTable query .X A
SELECT * FROM (WITH a AS (SELECT 1 AS x) SELECT x FROM a) AS sub
--# query: subquery query with commonTable query MAX() .X A
SELECT (WITH a AS (SELECT 1 AS x) SELECT MAX(x) FROM a) AS y
--# query: T inQuery .ID query with commonTable query .X A
SELECT * FROM t WHERE id IN (WITH a AS (SELECT 1 AS x) SELECT x FROM a)
--# query: with commonTable query commonTable query setOperation A B
WITH /* first */ a AS ( -- comment inside
  SELECT 1 AS x
),
b AS (SELECT 2 AS x)
SELECT * FROM a UNION SELECT * FROM b
--# query: with commonTable query CURRENT_DATE() commonTable query .D .R DATE RANK
WITH date AS (SELECT CURRENT_DATE AS d), rank AS (SELECT 1 AS r) SELECT d, r FROM date, rank
--# query: with modelAlias CHURN_MODEL PREDICT() M .A .B CUSTOMERS
WITH m AS MODEL churn_model VERSION v3 SELECT m!PREDICT(a, b) FROM customers
--# query: with modelAlias DB1.S1.CHURN_MODEL cast path PREDICT() M .A pathKey typeName CUSTOMERS
WITH m AS MODEL db1.s1.churn_model SELECT m!PREDICT(a):output::INT AS p FROM customers
--# query: with modelAlias CHURN_MODEL commonTable query CUSTOMERS PREDICT() M .C.A C
WITH m AS MODEL churn_model VERSION LAST, c AS (SELECT * FROM customers) SELECT m!PREDICT(c.a) FROM c
--# query: with commonTable query setOperation commonTable query setOperation A B
WITH a AS (SELECT 1 AS x UNION ALL SELECT 2), b AS (SELECT 3 AS x) SELECT * FROM a EXCEPT SELECT * FROM b LIMIT 1
--# query: with commonTable query .ID SRC timeTravel T1
WITH t1 AS (SELECT id FROM src AT (OFFSET => -60)) SELECT * FROM t1
--# query: with commonTable query .A.X joinedTable CTE join CTE .A.X .B.X exists query CTE .C.X .A.X
WITH cte AS (SELECT 1 AS x) SELECT a.x FROM cte a JOIN cte b ON a.x = b.x WHERE EXISTS (SELECT 1 FROM cte c WHERE c.x = a.x)
--# query: with commonTable query commonTable query A commonTable query B commonTable query C D
WITH a AS (SELECT 1), b AS (SELECT * FROM a), c AS (SELECT * FROM b), d AS (SELECT * FROM c) SELECT * FROM d
--# query: with commonTable query positionalColumn derivedTable query values commonTable query .X ROW_NUMBER() windowSpecification .X A B .RN
WITH a AS (SELECT $1 AS x FROM VALUES (1), (2)), b AS (SELECT x, ROW_NUMBER() OVER (ORDER BY x) AS rn FROM a) SELECT * FROM b QUALIFY rn = 1
--# query: with commonTable query setOperation .N A .N commonTable query MAX() .N A .A.N .B.M joinedTable A join B
WITH RECURSIVE a AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM a WHERE n < 5), b AS (SELECT MAX(n) AS m FROM a) SELECT a.n, b.m FROM a CROSS JOIN b
--# query: with commonTable query pivot T SUM() .X .Y pivotValues .'p' .'q' A
WITH a AS (SELECT * FROM t PIVOT (SUM(x) FOR y IN ('p', 'q')) AS p) SELECT "'p'", "'q'" FROM a
--# query: with commonTable query .F.KEY .F.VALUE T tableFunction FLATTEN() namedArgument .T.V OBJECT_AGG() .K .V A
WITH a (k, v) AS (SELECT f.key, f.value FROM t, LATERAL FLATTEN(INPUT => t.v) f) SELECT OBJECT_AGG(k, v) FROM a
--# query: with commonTable query .A b.x y A b
WITH "A b" AS (SELECT 1 AS "x y") SELECT "A b"."x y" FROM "A b"
--# query: with commonTable query sample T commonTable query setOperation A U COUNT() B
WITH a AS (SELECT * FROM t SAMPLE (10)), b AS (SELECT * FROM a MINUS SELECT * FROM u) SELECT COUNT(*) FROM b
