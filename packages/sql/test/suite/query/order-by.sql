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
