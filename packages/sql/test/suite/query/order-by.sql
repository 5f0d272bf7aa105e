-- https://docs.snowflake.com/en/sql-reference/constructs/order-by
--# query: .A T .A
SELECT a FROM t ORDER BY a
--# query: .A T .A .B
SELECT a FROM t ORDER BY a ASC, b DESC
--# query: .A T .A
SELECT a FROM t ORDER BY a NULLS FIRST
--# query: .A T .A .B
SELECT a FROM t ORDER BY a DESC NULLS LAST, b NULLS FIRST, 3
--# query: .A .B T orderAll
SELECT a, b FROM t ORDER BY ALL
--# query: .A .B T orderAll
SELECT a, b FROM t ORDER BY ALL DESC
--# query: .A .B T orderAll
SELECT a, b FROM t ORDER BY ALL ASC NULLS FIRST
--# query: .A .B T orderAll
SELECT a, b FROM t ORDER BY ALL NULLS LAST LIMIT 5
--# query: .A T case caseBranch is .A LOWER() .A
SELECT a FROM t ORDER BY CASE WHEN a IS NULL THEN 1 ELSE 0 END, LOWER(a)
--# query: .A T collate .A
SELECT a FROM t ORDER BY a COLLATE 'en-ci'
--# query: .A T cast path .T.V pathKey typeName
SELECT a FROM t ORDER BY t.v:x::NUMBER DESC
--# query: .A derivedTable query .A T .B .A
SELECT a FROM (SELECT a FROM t ORDER BY b LIMIT 3) ORDER BY a
--# query: .A .B T .ASC_1 .DESC_1
SELECT a AS asc_1, b AS desc_1 FROM t ORDER BY asc_1, desc_1 DESC
--# query: .A T ROW_NUMBER() windowSpecification .B
SELECT a FROM t ORDER BY ROW_NUMBER() OVER (ORDER BY b)
--# query: T .A .B .T.C .d
SELECT * FROM t ORDER BY 1, 2 DESC, a + b NULLS LAST, t.c, "d"
--# query: .A COUNT() T groupBy .A COUNT() .N .A
SELECT a, COUNT(*) AS n FROM t GROUP BY a ORDER BY COUNT(*) DESC, n, a LIMIT 10 OFFSET 20
--# query: setOperation .A T .B U
SELECT a FROM t UNION ALL SELECT b FROM u ORDER BY 1 DESC NULLS FIRST LIMIT 3
--# query: setOperation query .A T .A query .A U .A .A
(SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT a FROM u ORDER BY a DESC LIMIT 1) ORDER BY a
--# query: .A T cast path .V pathKey pathKey pathIndex typeName DATE_TRUNC() .D case .A caseBranch
SELECT a FROM t ORDER BY v:a:b[0]::DATE DESC, DATE_TRUNC(month, d), CASE a WHEN 'x' THEN 1 END NULLS FIRST
--# query: .A T placeholder positionalColumn placeholder RANDOM()
SELECT a FROM t ORDER BY ?, $1, :n, RANDOM()
--# query: .A .B .C T .FIRST .LAST .NULLS
SELECT a first, b last, c nulls FROM t ORDER BY first, last DESC, nulls
--# query: .A T .ALL_OF .A IFF() .B .C .D
SELECT a AS all_of FROM t ORDER BY all_of, IDENTIFIER('a'), IFF(b, c, d) DESC
