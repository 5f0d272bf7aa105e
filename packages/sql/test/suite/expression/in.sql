-- https://docs.snowflake.com/en/sql-reference/functions/in
--# query: T inList .A
SELECT * FROM t WHERE a IN (1, 2, 3)
--# query: T inList .A
SELECT * FROM t WHERE a NOT IN ('x', 'y')
--# query: T inList .A .B
SELECT * FROM t WHERE a IN (b)
--# query: T inQuery .A query .B U
SELECT * FROM t WHERE a IN (SELECT b FROM u)
--# query: T inQuery .A query .B U .U.C .T.C
SELECT * FROM t WHERE a NOT IN (SELECT b FROM u WHERE u.c = t.c)
--# query: T inList .A .B
SELECT * FROM t WHERE (a, b) IN ((1, 2), (3, 4))
--# query: T inQuery .A .B query .C .D U
SELECT * FROM t WHERE (a, b) NOT IN (SELECT c, d FROM u)
--# query: T inList .A subquery query MAX() .B U
SELECT * FROM t WHERE a IN ((SELECT MAX(b) FROM u), 2)
--# query: T inQuery .A query values
SELECT * FROM t WHERE a IN (VALUES (1), (2))
--# query: inList inList inList
SELECT 'a' IN ('b', 'c') AS r, NOT 1 IN (2), (1, 'a') IN ((1, 'a')) AS s
--# query: T inList .A .B ABS() .C inList .D
SELECT * FROM t WHERE a + 1 IN (b * 2, ABS(c)) AND d IN (NULL)
--# query: T inList .A placeholder placeholder placeholder variable
SELECT * FROM t WHERE a IN (?, ?, :3, $v)
--# query: inList
SELECT (4, 5, NULL) IN ((4, 5, NULL), (7, 8, 9)) AS r
--# query: T inQuery TO_VARCHAR() .A query positionalColumn derivedTable query values
SELECT * FROM t WHERE TO_VARCHAR(a) IN (SELECT $1 FROM VALUES ('x'), ('y'))
--# query: inList .A inList .A inList .A .B .C subquery query placeholder placeholder variable T
SELECT a IN (1), a NOT IN (1, NULL), a IN ('x', b, c + 1, (SELECT 1), :d, ?, $e) FROM t
--# query: inList .A .B .C inQuery .ROW_ID query .ID U inQuery .D query .E W T
SELECT (a, b, c) IN ((1, 2, 3)), ROW_ID IN (SELECT id FROM u) AND NOT (d IN (SELECT e FROM w)) FROM t
--# query: inQuery .A query setOperation inQuery .A query with commonTable query C inQuery .A query values T
SELECT a IN (SELECT 1 UNION SELECT 2 ORDER BY 1 LIMIT 1), a IN (WITH c AS (SELECT 1) SELECT * FROM c), a IN (VALUES (1), (2)) FROM t
--# query: inList path .V pathKey inList cast path .V pathKey typeName inList .A inList .A inList .A .B inList typedLiteral typeName .D .E T
SELECT v:a IN (1, 2), v:a::STRING NOT IN ('x'), -a IN (1), a + 1 IN (2), a || b IN ('ab'), DATE '2024-01-01' IN (d, e) FROM t
