-- https://docs.snowflake.com/en/sql-reference/constructs/pivot
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotValues .ID
SELECT * FROM sales PIVOT (SUM(amount) FOR quarter IN ('Q1', 'Q2')) ORDER BY id
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotValues
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN ('Q1' AS q1, 'Q2' q2, 'Q3' AS "Third")) AS p
--# query: pivot SALES MAX() .AMOUNT .QUARTER pivotValues
SELECT * FROM sales PIVOT(MAX(amount) FOR quarter IN ('Q1', 'Q2')) AS p (id, first_q, second_q)
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotAny
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (ANY))
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotAny .QUARTER .ID
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter)) ORDER BY id
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotAny .QUARTER
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter DESC NULLS LAST))
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotAny .QUARTER
SELECT * FROM sales PIVOT(SUM(amount) AS total FOR quarter IN (ANY ORDER BY quarter))
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotValues
SELECT * FROM sales PIVOT(SUM(amount) total FOR quarter IN ('Q1'))
--# query: pivot SALES SUM() .AMOUNT .QUARTER query .QUARTER ADS .TV .QUARTER
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (SELECT DISTINCT quarter FROM ads WHERE tv = TRUE ORDER BY quarter))
--# query: pivot SALES COUNT() .AMOUNT .QUARTER pivotValues
SELECT * FROM sales PIVOT(COUNT(amount) FOR quarter IN ('Q1') DEFAULT ON NULL (0))
--# query: pivot SALES SUM() .AMOUNT .QUARTER pivotAny .QUARTER
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter) DEFAULT ON NULL (0)) AS p
--# query: pivot SALES SUM() .AMOUNT .QUARTER query .Q QS
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (SELECT q FROM qs) DEFAULT ON NULL ('none'))
--# query: pivot SALES SUM() .AMOUNT AVG() .AMOUNT .QUARTER pivotValues
SELECT * FROM sales PIVOT(SUM(amount), AVG(amount) FOR quarter IN ('Q1', 'Q2'))
--# query: pivot SALES SUM() .AMOUNT COUNT() .ID .QUARTER pivotValues
SELECT * FROM sales PIVOT(SUM(amount) AS s, COUNT(id) AS c FOR quarter IN ('Q1' AS a, 'Q2' AS b))
--# query: pivot pivot SALES SUM() .AMOUNT .QUARTER pivotValues SUM() .COST .HALF pivotValues
SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN ('Q1')) PIVOT(SUM(cost) FOR half IN ('H1')) AS p2
--# query: joinedTable pivot SALES SUM() .AMOUNT .QUARTER pivotValues join NAMES .N.ID .P.ID
SELECT * FROM sales AS s PIVOT(SUM(amount) FOR quarter IN ('Q1', 'Q2')) AS p JOIN names n ON n.id = p.id
--# query: .ID .'Q1' .'Q2' pivot derivedTable query .ID .AMOUNT .QUARTER SALES .YEAR SUM() .AMOUNT .QUARTER pivotValues .'Q1'
SELECT id, "'Q1'", "'Q2'" FROM (SELECT id, amount, quarter FROM sales WHERE year = 2024) PIVOT(SUM(amount) FOR quarter IN ('Q1', 'Q2')) WHERE "'Q1'" > 10
--# query: pivot tableFunction F() AVG() .X .Y pivotValues
SELECT * FROM TABLE(f(1)) PIVOT(AVG(x) FOR y IN (1, 2, 3)) p
--# query: pivot SALES SUM() .SALES.AMOUNT .SALES.QUARTER pivotValues typedLiteral typeName
SELECT * FROM sales PIVOT(SUM(sales.amount) FOR sales.quarter IN (1, -2, NULL, DATE '2024-01-01', 'x' || 'y'))
--# query: setOperation pivot SALES AVG() .AMOUNT .QUARTER pivotAny .QUARTER pivot SALES MAX() .AMOUNT .QUARTER pivotAny .QUARTER .KIND
SELECT 'avg' AS kind, * FROM sales PIVOT(AVG(amount) FOR quarter IN (ANY ORDER BY quarter)) UNION SELECT 'max' AS kind, * FROM sales PIVOT(MAX(amount) FOR quarter IN (ANY ORDER BY quarter)) ORDER BY kind
--# query: with commonTable query pivot SALES SUM() .AMOUNT .QUARTER pivotAny .QUARTER .M.BOSS SRC joinedTable MANAGERS join SRC .M.ID .SRC.ID
WITH src AS (SELECT * FROM sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter))) SELECT m.boss, src.* FROM managers m JOIN src ON m.id = src.id
--# query: P starRename pivot SALES SUM() .AMOUNT .QUARTER pivotValues
SELECT p.* EXCLUDE ("'Q1'") RENAME ("'Q2'" AS q2) FROM sales PIVOT(SUM(amount) FOR quarter IN ('Q1', 'Q2')) p
--# query: .PIVOT .UNPIVOT T
SELECT pivot, unpivot FROM t
--# query: pivot derivedTable query .A .B .C T .C MAX() .C .B pivotValues is .X .A
SELECT * FROM (SELECT a, b, c FROM t WHERE c > 0) PIVOT (MAX(c) FOR b IN ('x', 'y')) AS p (a, x, y) WHERE x IS NOT NULL ORDER BY a
--# query: P joinedTable pivot T COUNT() .V .M pivotAny .M join U .U.ID .P.ID
SELECT p.* EXCLUDE a FROM t PIVOT (COUNT(v) FOR m IN (ANY ORDER BY m DESC)) AS p JOIN u ON u.id = p.id
--# query: pivot DB1.S1.T AVG() .X .Y pivotValues typedLiteral typeName
SELECT * FROM db1.s1.t PIVOT (AVG(x) FOR y IN (1, 2.5, NULL, TRUE, DATE '2024-01-01')) ORDER BY 1
