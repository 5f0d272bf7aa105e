-- https://docs.snowflake.com/en/sql-reference/constructs/where
--# query: T .A
SELECT * FROM t WHERE a = 1
--# query: T .A
SELECT * FROM t WHERE a
--# query: T .A
SELECT * FROM t WHERE NOT a
--# query: T .A .B .C .D
SELECT * FROM t WHERE (a OR b) AND NOT (c AND d)
--# query: T .A .B .C
SELECT * FROM t WHERE a = 1 OR b = 2 AND c = 3
--# query: A B .A.ID .B.ID .A.DAY
SELECT * FROM a, b WHERE a.id = b.id AND a.day > '2024-01-01'
--# query: T between .A is .B like .C inList .D
SELECT * FROM t WHERE a BETWEEN 1 AND 2 AND b IS NOT NULL AND c LIKE 'x%' AND d IN (1, 2)
--# query: T exists query U .U.ID .T.ID exists query V .V.ID .T.ID
SELECT * FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.id = t.id) AND NOT EXISTS (SELECT * FROM v WHERE v.id = t.id)
--# query: T .B
SELECT * FROM t WHERE 1 = 1 --AND a = 2
AND b = 3
--# query: .D.NAME SUM() .P.HOURS DEPARTMENTS PROJECTS EMPLOYEES .E.DEPT .D.ID .E.PROJECT outerJoinColumn .P.ID groupBy .D.NAME
SELECT d.name, SUM(p.hours) FROM departments AS d, projects AS p, employees AS e WHERE e.dept = d.id AND e.project = p.id(+) GROUP BY d.name
--# query: T inList .A .B .C .D subquery query inQuery .A .B query .X .Y U
SELECT * FROM t WHERE (a, b) IN ((1, 'x'), (2, 'y')) AND (c, d) = (SELECT 1, 2) AND (a, b) NOT IN (SELECT x, y FROM u)
--# query: T1 quantifiedComparison .T1.A query .B T2 quantifiedComparison .T1.A query .C T3 .T3.D .T1.D quantifiedComparison .A query
SELECT * FROM t1 WHERE t1.a > ALL (SELECT b FROM t2) OR t1.a = ANY (SELECT c FROM t3 WHERE t3.d = t1.d) OR a <> ANY (SELECT 1)
--# query: T inList cast path .V pathKey pathKey typeName between cast path .V pathIndex typeName path .V pathKey ARRAY_CONTAINS() cast typeName path .V pathKey
SELECT * FROM t WHERE v:a.b::STRING IN ('x', 'y') AND v['n']::INT BETWEEN 1 AND v:m AND ARRAY_CONTAINS('x'::VARIANT, v:list)
--# query: T1 T2 T3 .T1.A outerJoinColumn .T2.A .T2.B outerJoinColumn .T3.B outerJoinColumn .T2.C
SELECT * FROM t1, t2, t3 WHERE t1.a = t2.a (+) AND t2.b = t3.b (+) AND t2.c (+) > 3
--# query: T isDistinctFrom .A .B isDistinctFrom .C is .D is .E is .F
SELECT * FROM t WHERE a IS DISTINCT FROM b AND c IS NOT DISTINCT FROM NULL AND d IS NOT TRUE AND e IS FALSE AND NOT f IS NULL
--# query: T .A subquery query MAX() .A T .B subquery query AVG() .B T .I.C .T.C
SELECT * FROM t WHERE a = (SELECT MAX(a) FROM t) AND b >= (SELECT AVG(b) FROM t AS i WHERE i.c = t.c)
--# query: T like LOWER() .NAME LOWER() placeholder like .NAME
SELECT * FROM t WHERE LOWER(name) LIKE LOWER('%' || :part || '%') ESCAPE '^' OR name NOT ILIKE 'a^_b' ESCAPE '^'
--# query: T .A .B .D .E
SELECT * FROM t WHERE a != 1 AND b <> 2 AND d >= 4 AND e <= 5
--# query: T between .DATE .TIME .YEAR inList .MONTH
SELECT * FROM t WHERE date BETWEEN '2024-01-01' AND '2024-12-31' AND time > '12:00' AND year = 2024 AND month IN (1, 2)
--# query: T .A .B .C
SELECT * FROM t WHERE NOT (a AND NOT b) OR NOT NOT c
--# query: T .A .B .C .D .E .F .G .H
SELECT * FROM t WHERE a % 2 = 0 AND b || c = 'xy' AND -d < +e AND f * (g - h) / 2 > 1e3
--# query: T like .METADATA$FILENAME .METADATA$ACTION .METADATA$ISUPDATE
SELECT * FROM t WHERE METADATA$FILENAME LIKE '%.csv' AND METADATA$ACTION = 'INSERT' AND METADATA$ISUPDATE
