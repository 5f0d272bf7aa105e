-- https://docs.snowflake.com/en/sql-reference/constructs/unpivot
--# query: unpivot MONTHLY .JAN .FEB .MAR .ID
SELECT * FROM monthly UNPIVOT (sales FOR month IN (jan, feb, mar)) ORDER BY id
--# query: unpivot MONTHLY .JAN .FEB .mar
SELECT * FROM monthly UNPIVOT(sales FOR month IN (jan AS january, feb february, "mar" AS "March"))
--# query: unpivot MONTHLY .JAN .FEB
SELECT * FROM monthly UNPIVOT INCLUDE NULLS (sales FOR month IN (jan, feb))
--# query: .DEPT .MONTH .SALES unpivot MONTHLY .JAN .FEB
SELECT dept, month, sales FROM monthly UNPIVOT EXCLUDE NULLS (sales FOR month IN (jan, feb)) AS u
--# query: .E.REGION .U.MONTH SUM() .U.SALES joinedTable unpivot MONTHLY .JAN .FEB join EMPLOYEES .U.ID .E.ID groupBy .E.REGION .U.MONTH
SELECT e.region, u.month, SUM(u.sales) FROM monthly UNPIVOT (sales FOR month IN (jan, feb)) u JOIN employees e ON u.id = e.id GROUP BY e.region, u.month
--# query: unpivot derivedTable query .M.ID .M.JAN .M.FEB joinedTable MONTHLY join E .E.ID .M.ID .JAN .FEB
SELECT * FROM (SELECT m.id, m.jan, m.feb FROM monthly m JOIN e ON e.id = m.id) UNPIVOT (v FOR k IN (jan, feb)) AS x (a, b, c)
--# query: pivot unpivot MONTHLY .JAN .FEB SUM() .V .K pivotValues
SELECT * FROM monthly AS m UNPIVOT (v FOR k IN (jan, feb)) PIVOT (SUM(v) FOR k IN ('JAN', 'FEB')) AS p
--# query: unpivot S.MONTHLY .A is .VALUE
SELECT * FROM s.monthly UNPIVOT (value FOR key IN (a)) WHERE value IS NOT NULL
--# query: unpivot derivedTable query T .A .B .C .V
SELECT * FROM (SELECT * FROM t) UNPIVOT (v FOR k IN (a, b, c)) AS u (id, k, v) WHERE v > 0
--# query: .U.K SUM() .U.V unpivot T .A .B groupBy .U.K
SELECT u.k, SUM(u.v) FROM t UNPIVOT INCLUDE NULLS (v FOR k IN (a AS "x", b)) u GROUP BY u.k
--# query: unpivot T .A .b c .K .V
SELECT * FROM t UNPIVOT EXCLUDE NULLS (v FOR k IN ("A", "b c")) ORDER BY k, v
