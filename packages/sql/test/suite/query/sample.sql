-- https://docs.snowflake.com/en/sql-reference/constructs/sample
--# query: sample T
SELECT * FROM t SAMPLE (10)
--# query: sample T
SELECT * FROM t TABLESAMPLE (100)
--# query: sample T
SELECT * FROM t SAMPLE ROW (0)
--# query: sample T
SELECT * FROM t TABLESAMPLE BERNOULLI (20.3)
--# query: sample T
SELECT * FROM t SAMPLE SYSTEM (3) SEED (82)
--# query: sample T
SELECT * FROM t SAMPLE BLOCK (0.012) REPEATABLE (99992)
--# query: sample T
SELECT * FROM t SAMPLE (10 ROWS)
--# query: sample T
SELECT * FROM t TABLESAMPLE BERNOULLI (10 ROWS)
--# query: sample T variable
SELECT * FROM t SAMPLE ($pct)
--# query: sample T placeholder
SELECT * FROM t SAMPLE (:n ROWS)
--# query: sample T placeholder placeholder
SELECT * FROM t SAMPLE SYSTEM (?) SEED (?)
--# query: .I .J joinedTable sample T1 join sample T2 .B.J .A.I
SELECT i, j FROM t1 AS a SAMPLE (25) INNER JOIN t2 AS b SAMPLE (50) WHERE b.j = a.i
--# query: joinedTable T1 join sample T2 .B.J .T1.I
SELECT * FROM t1 INNER JOIN t2 AS b SAMPLE (50) ON b.j = t1.i
--# query: sample derivedTable query joinedTable T1 join T2 .T1.A .T2.C
SELECT * FROM (SELECT * FROM t1 JOIN t2 ON t1.a = t2.c) SAMPLE (1)
--# query: sample joinedTable T1 join T2 .T1.A .T2.C
SELECT * FROM (t1 JOIN t2 ON t1.a = t2.c) SAMPLE (1)
--# query: sample T .S.A
SELECT * FROM t SAMPLE (10) AS s WHERE s.a = 1
--# query: sample tableFunction GENERATOR() namedArgument
SELECT * FROM TABLE(GENERATOR(ROWCOUNT => 100)) SAMPLE (5)
--# query: sample derivedTable query values
SELECT * FROM (VALUES (1), (2), (3)) SAMPLE (50)
--# query: sample DB1.S1.T
SELECT * FROM db1.s1.t x TABLESAMPLE BLOCK (5) ORDER BY 1 LIMIT 3
--# query: sample derivedTable query joinedTable A join B .A.ID .B.ID .S.X
SELECT * FROM (SELECT * FROM a JOIN b ON a.id = b.id) SAMPLE (1) AS s WHERE s.x > 1
--# query: sample T .A
SELECT * FROM t TABLESAMPLE SYSTEM (3) SEED (82) ORDER BY a LIMIT 10
--# query: sample A sample B
SELECT * FROM a AS x SAMPLE BERNOULLI (50), b SAMPLE (10 ROWS) AS y
