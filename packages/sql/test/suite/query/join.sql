-- https://docs.snowflake.com/en/sql-reference/constructs/join
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a INNER JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a LEFT JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a LEFT OUTER JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a RIGHT JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a RIGHT OUTER JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a FULL JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a FULL OUTER JOIN b ON a.id = b.id
--# query: joinedTable A join B
SELECT * FROM a CROSS JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL INNER JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL LEFT JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL LEFT OUTER JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL RIGHT OUTER JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL FULL OUTER JOIN b
--# query: joinedTable A join B
SELECT * FROM a JOIN b USING (id)
--# query: .ID joinedTable A join B
SELECT id FROM a LEFT JOIN b USING (id, "Key", day)
--# query: joinedTable A join B
SELECT * FROM a INNER JOIN b
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a INNER DIRECTED JOIN b ON a.id = b.id
--# query: joinedTable A join B
SELECT * FROM a LEFT DIRECTED JOIN b USING (id)
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a LEFT OUTER DIRECTED JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a RIGHT OUTER DIRECTED JOIN b ON a.id = b.id
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM a FULL DIRECTED JOIN b ON a.id = b.id
--# query: joinedTable A join B
SELECT * FROM a CROSS DIRECTED JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL INNER DIRECTED JOIN b
--# query: joinedTable A join B
SELECT * FROM a NATURAL LEFT OUTER DIRECTED JOIN b
--# query: joinedTable A join B .A.ID .B.ID readOrder
SELECT * FROM a INNER DIRECTED JOIN b ON a.id = b.id FIRST(b)
--# query: joinedTable A join B readOrder
SELECT * FROM a INNER DIRECTED JOIN b USING (id) LAST (a)
--# query: joinedTable A join B .A.X .B.X readOrder join C .C.Y .B.Y readOrder .A.Z
SELECT * FROM a INNER DIRECTED JOIN b ON a.x = b.x FIRST(b) LEFT DIRECTED JOIN c ON c.y = b.y LAST(c) WHERE a.z > 0
--# query: joinedTable A join B .X.ID .Y.ID between .X.DAY .Y.VALID_FROM .Y.VALID_TO
SELECT * FROM a x JOIN b y ON x.id = y.id AND x.day BETWEEN y.valid_from AND y.valid_to
--# query: joinedTable A join B .A.ID .B.ID join C .B.ID .C.ID join D .C.ID .D.ID
SELECT * FROM a JOIN b ON a.id = b.id JOIN c ON b.id = c.id LEFT JOIN d ON c.id = d.id
--# query: joinedTable A join joinedTable B join C .B.ID .C.ID .A.ID .B.ID
SELECT * FROM a JOIN b JOIN c ON b.id = c.id ON a.id = b.id
--# query: joinedTable A join joinedTable B join C .A.K .B.K
SELECT * FROM a LEFT JOIN b INNER JOIN c USING (k) ON a.k = b.k
--# query: joinedTable A join derivedTable query .ID B .A.ID .S.ID
SELECT * FROM a JOIN (SELECT id FROM b) AS s ON a.id = s.id
--# query: joinedTable A join derivedTable query B .B.ID .A.ID
SELECT * FROM a JOIN LATERAL (SELECT * FROM b WHERE b.id = a.id) AS l
--# query: joinedTable A join tableFunction F() .A.X
SELECT * FROM a JOIN TABLE(f(a.x)) AS t ON TRUE
--# query: A B .A.ID outerJoinColumn .B.ID
SELECT * FROM a, b WHERE a.id = b.id (+)
--# query: A B .A.ID outerJoinColumn .B.ID outerJoinColumn .B.KIND
SELECT * FROM a, b WHERE a.id = b.id(+) AND b.kind(+) = 'x'
--# query: A B outerJoinColumn positionalColumn positionalColumn
SELECT * FROM a, b WHERE b.$1 (+) = a.$1
--# query: A B outerJoinColumn .ID .OTHER_ID
SELECT * FROM a, b WHERE id (+) = other_id
--# query: A B path .A.V pathKey outerJoinColumn path .B.V pathKey
SELECT * FROM a, b WHERE a.v:id = b.v:id (+)
--# query: A B .A.D outerJoinColumn cast .B.D typeName
SELECT * FROM a, b WHERE a.d = b.d::DATE (+)
--# query: joinedTable A join B .A.ID .B.ID .A.ALL_OF
SELECT * FROM a JOIN b ON (a.id = b.id) OR a.all_of
--# query: .FIRST .LAST joinedTable FIRST join LAST .FIRST.ID .LAST.ID
SELECT first, last FROM first JOIN last ON first.id = last.id
--# query: joinedTable A join B .FIRST.ID .LAST.ID
SELECT * FROM a AS first JOIN b AS last ON first.id = last.id
--# query: .T1.A .T2.B .T3.C T1 joinedTable T2 join T3 .T2.ID .T3.ID .T1.ID .T2.ID
SELECT t1.a, t2.b, t3.c FROM t1, t2 LEFT JOIN t3 ON t2.id = t3.id WHERE t1.id = t2.id
--# query: joinedTable A join B .A.ID .B.ID between .A.X .B.LO .B.HI is .B.Y
SELECT * FROM a JOIN b ON a.id = b.id AND a.x BETWEEN b.lo AND b.hi OR b.y IS NULL
--# query: joinedTable A join joinedTable B join C .B.ID .C.ID .A.ID .B.ID
SELECT * FROM a LEFT JOIN (b INNER JOIN c ON b.id = c.id) ON a.id = b.id
--# query: joinedTable A join B derivedTable query derivedTable query .A.ID
SELECT * FROM (a CROSS JOIN b), (SELECT 1 AS x) c, LATERAL (SELECT a.id + 1 AS y) d
--# query: joinedTable A join B join C is .C.ID
SELECT * FROM a JOIN b USING (id, "Key") LEFT JOIN c USING (id) WHERE c.id IS NULL
--# query: joinedTable A join B join C join D
SELECT * FROM a NATURAL LEFT OUTER JOIN b NATURAL FULL JOIN c NATURAL INNER JOIN d
--# query: joinedTable DB1.S1.A join DB2.S2.B .X.K .Y.K cast path .X.V pathKey typeName cast path .Y.V pathIndex typeName
SELECT * FROM db1.s1.a AS x RIGHT OUTER JOIN db2.s2.b AS y ON x.k = y.k AND x.v:a::INT = y.v['b']::INT
--# query: O .C.NAME joinedTable ORDERS timeTravel join CUSTOMERS timeTravel .O.C .C.ID
SELECT o.*, c.name FROM orders AT (OFFSET => -60) AS o JOIN customers BEFORE (STATEMENT => 'x') AS c ON o.c = c.id
--# query: joinedTable A join B join C join D
SELECT * FROM a JOIN b ON TRUE JOIN c ON FALSE JOIN d ON NULL
--# query: joinedTable A join B COALESCE() .A.X NVL() .B.X exists query C .C.ID .A.ID
SELECT * FROM a FULL OUTER JOIN b ON COALESCE(a.x, 0) = NVL(b.x, 0) AND EXISTS (SELECT 1 FROM c WHERE c.id = a.id)
--# query: joinedTable derivedTable query values join tableFunction GENERATOR() namedArgument join stageTable stageLocation ST positionalColumn .A.X
SELECT * FROM VALUES (1) AS a (x) JOIN TABLE(GENERATOR(ROWCOUNT => 2)) AS b ON 1 = 1 JOIN @st/x (FILE_FORMAT => 'f') AS c ON c.$1 = a.x
--# query: .A.ID joinedTable A join B .A.ID .B.ID join C .B.ID .C.ID join D join E F
SELECT a.id FROM a LEFT JOIN b ON a.id = b.id LEFT JOIN c ON b.id = c.id RIGHT JOIN d ON TRUE CROSS JOIN e, f
