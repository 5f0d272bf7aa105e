-- https://docs.snowflake.com/en/sql-reference/constructs/group-by
--# query: .A COUNT() T groupBy .A
SELECT a, COUNT(*) FROM t GROUP BY a
--# query: .A .B SUM() .C T groupBy
SELECT a, b, SUM(c) FROM t GROUP BY 1, 2
--# query: .A SUM() .C T groupBy
SELECT a, SUM(c) FROM t GROUP BY ALL
--# query: .A SUM() .C T groupBy SUM() .C orderAll
SELECT a, SUM(c) FROM t GROUP BY ALL HAVING SUM(c) > 1 ORDER BY ALL
--# query: YEAR() .D SUM() .C T groupBy YEAR() .D
SELECT YEAR(d), SUM(c) FROM t GROUP BY YEAR(d)
--# query: .A .B SUM() .C T groupBy groupingElement .A .B
SELECT a, b, SUM(c) FROM t GROUP BY CUBE (a, b)
--# query: .A .B SUM() .C T groupBy groupingElement .A .B
SELECT a, b, SUM(c) FROM t GROUP BY ROLLUP (a, b)
--# query: .A .B SUM() .C T groupBy groupingElement .A .B
SELECT a, b, SUM(c) FROM t GROUP BY GROUPING SETS (a, b)
--# query: .A .B SUM() .C T groupBy groupingElement .A .B .A
SELECT a, b, SUM(c) FROM t GROUP BY GROUPING SETS ((a, b), (a), ())
--# query: .A .B .C COUNT() T groupBy .A groupingElement .B .C
SELECT a, b, c, COUNT(*) FROM t GROUP BY a, GROUPING SETS (b, c)
--# query: .A .B .C COUNT() T groupBy .A groupingElement .B .C
SELECT a, b, c, COUNT(*) FROM t GROUP BY a, ROLLUP (b, c)
--# query: .A .B .C COUNT() T groupBy .A groupingElement .B .C .D
SELECT a, b, c, COUNT(*) FROM t GROUP BY a, CUBE ((b, c), d)
--# query: .A .B COUNT() T groupBy groupingElement .A .B .C groupingElement .D
SELECT a, b, COUNT(*) FROM t GROUP BY ROLLUP (a, (b, c)), CUBE (d)
--# query: .A .B COUNT() T groupBy groupingElement groupingElement .A .B groupingElement .C .D .E .F
SELECT a, b, COUNT(*) FROM t GROUP BY GROUPING SETS (ROLLUP (a, b), CUBE (c), (d, e), f)
--# query: .A GROUPING() .A GROUPING_ID() .A .B T groupBy groupingElement .A .B
SELECT a, GROUPING(a), GROUPING_ID(a, b) FROM t GROUP BY CUBE (a, b)
--# query: cast path .A.V pathKey typeName COUNT() A groupBy cast path .A.V pathKey typeName
SELECT a.v:city::STRING AS city, COUNT(*) FROM a GROUP BY a.v:city::STRING
--# query: case caseBranch .A COUNT() T groupBy .K
SELECT CASE WHEN a > 1 THEN 'x' ELSE 'y' END AS k, COUNT(*) FROM t GROUP BY k
--# query: SUM() .A T groupBy
SELECT SUM(a) FROM t GROUP BY ()
--# query: .A .B T groupBy .A .B
SELECT (a, b) FROM t GROUP BY (a, b)
--# query: COUNT() T COUNT()
SELECT COUNT(*) FROM t HAVING COUNT(*) > 0
--# query: .A T groupBy .A MAX() .B MIN() .B between COUNT() .C
SELECT a FROM t GROUP BY a HAVING MAX(b) - MIN(b) > 5 AND COUNT(DISTINCT c) BETWEEN 1 AND 3
--# query: derivedTable query .A MAX() .X T groupBy .A
SELECT * EXCLUDE x FROM (SELECT a, MAX(x) AS x FROM t GROUP BY a)
--# query: .ROLLUP .CUBE T groupBy .ROLLUP .CUBE
SELECT rollup, cube FROM t GROUP BY rollup, cube
--# query: .A .B GROUPING() .A T groupBy groupingElement .A .B .A .G
SELECT a, b, GROUPING(a) AS g FROM t GROUP BY GROUPING SETS ((a, b), a, ()) ORDER BY g
--# query: YEAR() .D COUNT() T groupBy .Y COUNT() .Y
SELECT YEAR(d) AS y, COUNT(*) FROM t GROUP BY y HAVING COUNT(*) > 10 AND y > 2020
--# query: cast path .V pathKey typeName SUM() cast path .V pathKey typeName T groupBy cast path .V pathKey typeName
SELECT v:a::STRING, SUM(v:n::INT) FROM t GROUP BY v:a::STRING, 1
--# query: COUNT() T groupBy case caseBranch .A DATE_TRUNC() .D .B .C
SELECT COUNT(*) FROM t GROUP BY CASE WHEN a > 1 THEN 'x' ELSE 'y' END, DATE_TRUNC('month', d), b || c
--# query: .A SUM() .B T .C groupBy groupingElement .A .B .C groupingElement .D is SUM() .B orderAll
SELECT a, SUM(b) FROM t WHERE c = 1 GROUP BY CUBE (a, (b, c)), ROLLUP (d) HAVING SUM(b) IS NOT NULL ORDER BY ALL LIMIT 5
--# query: .A COUNT() windowSpecification .B T groupBy ROW_NUMBER() windowSpecification .A
SELECT DISTINCT a, COUNT(*) OVER (PARTITION BY b) FROM t GROUP BY ALL QUALIFY ROW_NUMBER() OVER (ORDER BY a) = 1
--# query: .A T MAX() .B
SELECT a FROM t HAVING MAX(b) > 1
--# query: .ALL_A .CUBE .ROLLUP .SETS T groupBy .ALL_A .CUBE .ROLLUP .SETS
SELECT all_a, cube, rollup, sets FROM t GROUP BY all_a, cube, rollup, sets
