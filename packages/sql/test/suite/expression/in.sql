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
