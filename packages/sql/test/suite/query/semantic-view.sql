-- https://docs.snowflake.com/en/sql-reference/constructs/semantic_view
--# query: semanticViewTable SV semanticClause .CUSTOMER.SEGMENT semanticClause .ORDERS.AVERAGE_VALUE
SELECT * FROM SEMANTIC_VIEW (sv DIMENSIONS customer.segment METRICS orders.average_value)
--# query: semanticViewTable DB1.S1.SV semanticClause .ORDERS.TOTAL .TOTAL
SELECT * FROM SEMANTIC_VIEW(db1.s1.sv METRICS orders.total) ORDER BY total
--# query: semanticViewTable SV semanticClause .CUSTOMER.SEGMENT semanticClause .ORDERS.TOTAL .ORDERS.CNT
SELECT * FROM SEMANTIC_VIEW(sv DIMENSIONS customer.segment AS seg METRICS orders.total tot, orders.cnt AS c)
--# query: semanticViewTable SV semanticClause .CUSTOMER.NAME semanticClause .CUSTOMER.ORDER_COUNT
SELECT * FROM SEMANTIC_VIEW(sv DIMENSIONS customer.name FACTS customer.order_count) LIMIT 5
--# query: semanticViewTable SV semanticClause CUSTOMER semanticClause CUSTOMER
SELECT * FROM SEMANTIC_VIEW(sv METRICS customer.* DIMENSIONS customer.*)
--# query: semanticViewTable SV semanticClause DATE_PART() .ORDERS.ORDER_DATE
SELECT * FROM SEMANTIC_VIEW(sv DIMENSIONS DATE_PART('year', orders.order_date) AS year)
--# query: semanticViewTable SV semanticClause .ORDERS.ORDER_DATE semanticClause .ORDERS.AVG_ITEMS .ORDERS.AVG_VALUE .ORDERS.ORDER_DATE .REGION.NAME .ORDER_DATE
SELECT * FROM SEMANTIC_VIEW(sv DIMENSIONS orders.order_date METRICS orders.avg_items, orders.avg_value WHERE orders.order_date > '1995-01-01' AND region.name = 'ASIA') ORDER BY order_date ASC
--# query: semanticViewTable SV semanticClause SUM() .ORDERS.FACT semanticClause .SEGMENT .Q.HALF
SELECT * FROM SEMANTIC_VIEW(sv METRICS SUM(orders.fact) / 2 AS half DIMENSIONS segment) AS q WHERE q.half > 4
--# query: .A.SEG .B.X joinedTable semanticViewTable SV semanticClause .C.SEG semanticClause .O.TOTAL join B .B.SEG .A.SEG
SELECT a.seg, b.x FROM SEMANTIC_VIEW(sv DIMENSIONS c.seg METRICS o.total) AS a (seg, total) JOIN b ON b.seg = a.seg
--# query: .CUSTOMER_SEGMENT AGG() .ORDER_AVERAGE SV groupBy .CUSTOMER_SEGMENT
SELECT customer_segment, AGG(order_average) FROM sv GROUP BY customer_segment
--# query: pivot semanticViewTable SV semanticClause .C.SEG semanticClause .O.TOTAL SUM() .TOTAL .SEG pivotValues
SELECT * FROM SEMANTIC_VIEW(sv DIMENSIONS c.seg METRICS o.total) PIVOT(SUM(total) FOR seg IN ('A', 'B'))
