-- https://docs.snowflake.com/en/sql-reference/constructs/limit
--# query: .A T
SELECT a FROM t LIMIT 3
--# query: .A T
SELECT a FROM t LIMIT 3 OFFSET 3
--# query: .A T .A
SELECT a FROM t ORDER BY a LIMIT NULL OFFSET NULL
--# query: .A T
SELECT a FROM t LIMIT '' OFFSET ''
--# query: .A T
SELECT a FROM t LIMIT $$$$ OFFSET $$$$
--# query: .A T placeholder placeholder
SELECT a FROM t LIMIT ? OFFSET ?
--# query: .A T variable placeholder
SELECT a FROM t LIMIT $n OFFSET :skip
--# query: .A T
SELECT a FROM t FETCH 5
--# query: .A T
SELECT a FROM t FETCH FIRST 5 ROWS ONLY
--# query: .A T .A
SELECT a FROM t ORDER BY a OFFSET 2 ROWS FETCH NEXT 1 ROW ONLY
--# query: .A T
SELECT a FROM t OFFSET 2 FETCH 3 ROWS
--# query: .A T
SELECT a FROM t OFFSET 1 ROW FETCH FIRST 1 ROW
--# query: .T.LIMIT .T.OFFSET T
SELECT t.limit, t.offset FROM t LIMIT 1
--# query: derivedTable query T
SELECT * FROM (SELECT * FROM t LIMIT 6) LIMIT 100
--# query: .A T
SELECT a limit FROM t
--# query: .A T groupBy .A COUNT() .A
SELECT a FROM t GROUP BY a HAVING COUNT(*) > 1 ORDER BY a LIMIT 10 OFFSET 0;
--# query: .A T RANK() windowSpecification .A
SELECT a FROM t QUALIFY RANK() OVER (ORDER BY a) < 3 LIMIT 1
--# query: query .A T
(SELECT a FROM t LIMIT 2) LIMIT 1
--# query: subquery query .A T .A
SELECT (SELECT a FROM t ORDER BY a LIMIT 1 OFFSET 1) AS second
