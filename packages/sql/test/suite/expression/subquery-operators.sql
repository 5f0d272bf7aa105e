-- https://docs.snowflake.com/en/sql-reference/operators-subquery
--# query: T quantifiedComparison .A query .B U
SELECT * FROM t WHERE a = ANY (SELECT b FROM u)
--# query: T quantifiedComparison .A query .B U
SELECT * FROM t WHERE a <> ALL (SELECT b FROM u)
--# query: T quantifiedComparison .A query .B U .U.C .T.C
SELECT * FROM t WHERE a >= SOME (SELECT b FROM u WHERE u.c = t.c)
--# query: T quantifiedComparison .A query .B U quantifiedComparison .A query .C V
SELECT * FROM t WHERE a < ALL (SELECT b FROM u) AND a != ANY (SELECT c FROM v)
--# query: T exists query U
SELECT * FROM t WHERE EXISTS (SELECT * FROM u)
--# query: T exists query U .U.A .T.A
SELECT * FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.a = t.a)
--# query: exists query exists query
SELECT EXISTS (SELECT 1) AS e, NOT EXISTS (SELECT 2) AS n
--# query: T .A subquery query MAX() .B U
SELECT * FROM t WHERE a = (SELECT MAX(b) FROM u)
--# query: T subquery query COUNT() U .U.A .T.A
SELECT * FROM t WHERE (SELECT COUNT(*) FROM u WHERE u.a = t.a) > 3
--# query: subquery query subquery query subquery query
SELECT (SELECT 1) + (SELECT 2) AS three, ((SELECT 3))
--# query: T .A .B subquery query MAX() .C MIN() .D U
SELECT * FROM t WHERE (a, b) = (SELECT MAX(c), MIN(d) FROM u)
--# query: .A subquery query LISTAGG() .B U .U.A .T.A T subquery query
SELECT a, (SELECT LISTAGG(b, ',') FROM u WHERE u.a = t.a) AS bs FROM t ORDER BY (SELECT 1)
--# query: case caseBranch exists query U .U.A .T.A subquery query T
SELECT CASE WHEN EXISTS (SELECT 1 FROM u WHERE u.a = t.a) THEN (SELECT 1) ELSE 0 END FROM t
--# query: cast path subquery query .V U pathKey pathKey typeName path subquery query ARRAY_AGG() .X U pathIndex T
SELECT (SELECT v FROM u LIMIT 1):a.b::INT, (SELECT ARRAY_AGG(x) FROM u)[0] FROM t
--# query: T subquery query MAX() .A U inQuery .B query inQuery .C query
SELECT * FROM t WHERE ((SELECT MAX(a) FROM u)) = 1 AND (b IN (SELECT 1) OR c IN (SELECT 2))
--# query: T exists query setOperation U V
SELECT * FROM t WHERE EXISTS ((SELECT 1 FROM u) UNION ALL (SELECT 2 FROM v))
--# query: quantifiedComparison .A query .B U quantifiedComparison .A query .B U .U.X .T.X quantifiedComparison .A query T
SELECT a = ALL (SELECT b FROM u), a <= ANY (SELECT b FROM u WHERE u.x = t.x), NOT a > ALL (SELECT 1) FROM t
--# query: exists query U .U.A .T.A exists query W .W.B .U.B T
SELECT NOT EXISTS (SELECT 1 FROM u WHERE u.a = t.a AND EXISTS (SELECT 1 FROM w WHERE w.b = u.b)) AS alone FROM t
--# query: subquery query COUNT() U subquery query COUNT() W subquery query cast path subquery query .V U pathKey pathKey typeName path subquery query ARRAY_AGG() .X U pathIndex T
SELECT (SELECT COUNT(*) FROM u) + (SELECT COUNT(*) FROM w) * 2, -(SELECT 1), (SELECT v FROM u):a.b::INT, (SELECT ARRAY_AGG(x) FROM u)[0] FROM t
--# query: COALESCE() subquery query .X U .U.ID .T.ID subquery query F() subquery query F() subquery query IFF() exists query T
SELECT COALESCE((SELECT x FROM u WHERE u.id = t.id), (SELECT 0)), f((SELECT 1)), f(SELECT 1), IFF(EXISTS (SELECT 1), 1, 2) FROM t
--# query: subquery query subquery query setOperation between subquery query subquery query subquery query
SELECT ((SELECT 1)), (((SELECT 1) UNION (SELECT 2))) AS u, (SELECT 1) BETWEEN (SELECT 0) AND (SELECT 2)
