-- https://docs.snowflake.com/en/user-guide/sample-data-tpch
--# query: .L.FLAG .L.STATUS SUM() .L.QTY SUM() .L.PRICE .L.DISCOUNT SUM() .L.PRICE .L.DISCOUNT .L.TAX AVG() .L.QTY COUNT() ITEMS .L.SHIP_DATE DATEADD() TO_DATE() groupBy .L.FLAG .L.STATUS .L.FLAG .L.STATUS
SELECT l.flag, l.status, SUM(l.qty) AS sum_qty, SUM(l.price * (1 - l.discount)) AS disc_price, SUM(l.price * (1 - l.discount) * (1 + l.tax)) AS charge, AVG(l.qty) AS avg_qty, COUNT(*) AS n
FROM items l
WHERE l.ship_date <= DATEADD(day, -90, TO_DATE('1998-12-01'))
GROUP BY l.flag, l.status
ORDER BY l.flag, l.status
--# query: .S.BALANCE .S.NAME .N.NAME .P.KEY PART SUPPLIER PART_SUPPLIER NATION REGION .P.KEY .PS.PART_KEY .S.KEY .PS.SUPPLIER_KEY .P.SIZE like .P.TYPE .S.NATION_KEY .N.KEY .N.REGION_KEY .R.KEY .R.NAME .PS.COST subquery query MIN() .PS2.COST PART_SUPPLIER SUPPLIER .P.KEY .PS2.PART_KEY .S2.KEY .PS2.SUPPLIER_KEY .S.BALANCE .N.NAME .S.NAME .P.KEY
SELECT s.balance, s.name, n.name, p.key
FROM part p, supplier s, part_supplier ps, nation n, region r
WHERE p.key = ps.part_key AND s.key = ps.supplier_key AND p.size = 15 AND p.type LIKE '%BRASS'
  AND s.nation_key = n.key AND n.region_key = r.key AND r.name = 'EUROPE'
  AND ps.cost = (SELECT MIN(ps2.cost) FROM part_supplier ps2, supplier s2 WHERE p.key = ps2.part_key AND s2.key = ps2.supplier_key)
ORDER BY s.balance DESC, n.name, s.name, p.key
LIMIT 100
--# query: .O.PRIORITY COUNT() ORDERS .O.DAY typedLiteral typeName .O.DAY typedLiteral typeName intervalLiteral exists query ITEMS .L.ORDER_KEY .O.KEY .L.COMMIT_DATE .L.RECEIPT_DATE groupBy .O.PRIORITY .O.PRIORITY
SELECT o.priority, COUNT(*) AS n FROM orders o
WHERE o.day >= DATE '1993-07-01' AND o.day < DATE '1993-07-01' + INTERVAL '3 months'
  AND EXISTS (SELECT * FROM items l WHERE l.order_key = o.key AND l.commit_date < l.receipt_date)
GROUP BY o.priority ORDER BY o.priority
--# query: .N.NAME YEAR() .O.DAY SUM() .L.PRICE .L.DISCOUNT .PS.COST .L.QTY joinedTable ITEMS join ORDERS .O.KEY .L.ORDER_KEY join PART_SUPPLIER .PS.PART_KEY .L.PART_KEY .PS.SUPPLIER_KEY .L.SUPPLIER_KEY join SUPPLIER .S.KEY .L.SUPPLIER_KEY join NATION .N.KEY .S.NATION_KEY exists query PART .P.KEY .L.PART_KEY like .P.NAME groupBy
SELECT n.name, YEAR(o.day) AS y, SUM(l.price * (1 - l.discount) - ps.cost * l.qty) AS profit
FROM items l JOIN orders o ON o.key = l.order_key JOIN part_supplier ps ON ps.part_key = l.part_key AND ps.supplier_key = l.supplier_key
JOIN supplier s ON s.key = l.supplier_key JOIN nation n ON n.key = s.nation_key
WHERE EXISTS (SELECT 1 FROM part p WHERE p.key = l.part_key AND p.name LIKE '%green%')
GROUP BY 1, 2 ORDER BY 1, 2 DESC
--# query: .C_COUNT COUNT() derivedTable query .C.KEY COUNT() .O.KEY joinedTable CUSTOMER join ORDERS .C.KEY .O.CUSTOMER_KEY like .O.COMMENT groupBy .C.KEY groupBy .C_COUNT .DIST .C_COUNT
SELECT c_count, COUNT(*) AS dist FROM (
  SELECT c.key, COUNT(o.key) FROM customer c LEFT OUTER JOIN orders o ON c.key = o.customer_key AND o.comment NOT LIKE '%special%requests%' GROUP BY c.key
) AS per_customer (c_key, c_count)
GROUP BY c_count ORDER BY dist DESC, c_count DESC
--# query: with commonTable query .SUPPLIER_KEY SUM() .PRICE .DISCOUNT ITEMS .SHIP_DATE .SHIP_DATE DATEADD() groupBy .SUPPLIER_KEY .S.KEY .S.NAME .R.TOTAL SUPPLIER REVENUE .S.KEY .R.SUPPLIER_NO .R.TOTAL subquery query MAX() .TOTAL REVENUE
WITH revenue (supplier_no, total) AS (
  SELECT supplier_key, SUM(price * (1 - discount)) FROM items WHERE ship_date >= '1996-01-01' AND ship_date < DATEADD(month, 3, '1996-01-01') GROUP BY supplier_key
)
SELECT s.key, s.name, r.total FROM supplier s, revenue r WHERE s.key = r.supplier_no AND r.total = (SELECT MAX(total) FROM revenue)
--# query: SUM() case caseBranch like .P.TYPE .L.PRICE .L.DISCOUNT SUM() .L.PRICE .L.DISCOUNT ITEMS PART .L.PART_KEY .P.KEY between .L.SHIP_DATE
SELECT 100.00 * SUM(CASE WHEN p.type LIKE 'PROMO%' THEN l.price * (1 - l.discount) ELSE 0 END) / SUM(l.price * (1 - l.discount)) AS promo
FROM items l, part p WHERE l.part_key = p.key AND l.ship_date BETWEEN '1995-09-01' AND '1995-09-30'
--# query: SUM() .L.PRICE ITEMS PART .P.KEY .L.PART_KEY .P.BRAND .L.QTY subquery query AVG() .L2.QTY ITEMS .L2.PART_KEY .P.KEY
SELECT SUM(l.price) / 7.0 AS avg_yearly FROM items l, part p
WHERE p.key = l.part_key AND p.brand = 'B#23' AND l.qty < (SELECT 0.2 * AVG(l2.qty) FROM items l2 WHERE l2.part_key = p.key)
--# query: .CODE COUNT() SUM() .BALANCE derivedTable query SUBSTRING() .PHONE .BALANCE CUSTOMER inList SUBSTRING() .PHONE .BALANCE subquery query AVG() .BALANCE CUSTOMER .BALANCE inList SUBSTRING() .PHONE exists query ORDERS .CUSTOMER_KEY .KEY groupBy .CODE .CODE
SELECT code, COUNT(*) AS n, SUM(balance) AS total FROM (
  SELECT SUBSTRING(phone, 1, 2) AS code, balance FROM customer
  WHERE SUBSTRING(phone, 1, 2) IN ('13', '31', '23') AND balance > (SELECT AVG(balance) FROM customer WHERE balance > 0.00 AND SUBSTRING(phone, 1, 2) IN ('13', '31'))
    AND NOT EXISTS (SELECT * FROM orders WHERE customer_key = key)
) GROUP BY code ORDER BY code
--# query: with commonTable query .SR.CUSTOMER .SR.STORE SUM() .SR.AMOUNT joinedTable STORE_RETURNS join DATES .SR.DATE_SK .D.SK .D.YEAR groupBy .SR.CUSTOMER .SR.STORE .C.ID RETURNS_PER STORES CUSTOMERS .R1.TOTAL subquery query AVG() .TOTAL RETURNS_PER .R1.STORE .R2.STORE .S.SK .R1.STORE .S.STATE .R1.CUSTOMER .C.SK .C.ID
WITH returns_per AS (
  SELECT sr.customer AS customer, sr.store AS store, SUM(sr.amount) AS total FROM store_returns sr JOIN dates d ON sr.date_sk = d.sk WHERE d.year = 2000 GROUP BY sr.customer, sr.store
)
SELECT c.id FROM returns_per r1, stores s, customers c
WHERE r1.total > (SELECT AVG(total) * 1.2 FROM returns_per r2 WHERE r1.store = r2.store) AND s.sk = r1.store AND s.state = 'TN' AND r1.customer = c.sk
ORDER BY c.id LIMIT 100
--# query: with commonTable query setOperation .C.ID .D.YEAR SUM() .S.PRICE .S.DISCOUNT joinedTable CUSTOMERS join STORE_SALES .C.SK .S.CUSTOMER join DATES .S.DATE_SK .D.SK groupBy .C.ID .D.YEAR .C.ID .D.YEAR SUM() .W.PRICE .W.DISCOUNT joinedTable CUSTOMERS join WEB_SALES .C.SK .W.CUSTOMER join DATES .W.DATE_SK .D.SK groupBy .C.ID .D.YEAR .T2.ID YEAR_TOTAL YEAR_TOTAL YEAR_TOTAL YEAR_TOTAL .T2.ID .T1.ID .T1.ID .W2.ID .T1.ID .W1.ID .T1.KIND .W1.KIND .T1.Y .T2.Y case caseBranch .W1.TOTAL .W2.TOTAL .W1.TOTAL case caseBranch .T1.TOTAL .T2.TOTAL .T1.TOTAL .T2.ID
WITH year_total AS (
  SELECT c.id AS id, d.year AS y, SUM(s.price - s.discount) AS total, 's' AS kind FROM customers c JOIN store_sales s ON c.sk = s.customer JOIN dates d ON s.date_sk = d.sk GROUP BY c.id, d.year
  UNION ALL
  SELECT c.id, d.year, SUM(w.price - w.discount), 'w' FROM customers c JOIN web_sales w ON c.sk = w.customer JOIN dates d ON w.date_sk = d.sk GROUP BY c.id, d.year
)
SELECT t2.id FROM year_total t1, year_total t2, year_total w1, year_total w2
WHERE t2.id = t1.id AND t1.id = w2.id AND t1.id = w1.id AND t1.kind = 's' AND w1.kind = 'w' AND t1.y = 2001 AND t2.y = 2002
  AND CASE WHEN w1.total > 0 THEN w2.total / w1.total ELSE 0.0 END > CASE WHEN t1.total > 0 THEN t2.total / t1.total ELSE NULL END
ORDER BY t2.id LIMIT 100
--# query: .I.CATEGORY .I.CLASS SUM() .WS.PRICE GROUPING() .I.CATEGORY GROUPING() .I.CLASS RANK() windowSpecification GROUPING() .I.CATEGORY GROUPING() .I.CLASS case caseBranch GROUPING() .I.CLASS .I.CATEGORY SUM() .WS.PRICE WEB_SALES DATES ITEMS between .D.MONTH_SEQ .D.SK .WS.DATE_SK .I.SK .WS.ITEM groupBy groupingElement .I.CATEGORY .I.CLASS .LOCHIERARCHY case caseBranch .LOCHIERARCHY .I.CATEGORY .RANK_WITHIN
SELECT i.category, i.class, SUM(ws.price) AS total, GROUPING(i.category) + GROUPING(i.class) AS lochierarchy,
  RANK() OVER (PARTITION BY GROUPING(i.category) + GROUPING(i.class), CASE WHEN GROUPING(i.class) = 0 THEN i.category END ORDER BY SUM(ws.price) DESC) AS rank_within
FROM web_sales ws, dates d, items i WHERE d.month_seq BETWEEN 1200 AND 1200 + 11 AND d.sk = ws.date_sk AND i.sk = ws.item
GROUP BY ROLLUP (i.category, i.class)
ORDER BY lochierarchy DESC, CASE WHEN lochierarchy = 0 THEN i.category END, rank_within LIMIT 100
--# query: with commonTable query .I.BRAND .D.YEAR .D.MOY SUM() .SS.PRICE AVG() SUM() .SS.PRICE windowSpecification .I.BRAND .D.YEAR RANK() windowSpecification .I.BRAND .D.YEAR .D.MOY ITEMS STORE_SALES DATES .SS.ITEM .I.SK .SS.DATE_SK .D.SK .D.YEAR .D.YEAR .D.MOY groupBy .I.BRAND .D.YEAR .D.MOY commonTable query V1 .LAG_V.SUM_SALES .LEAD_V.SUM_SALES V1 V1 V1 .V1.BRAND .LAG_V.BRAND .V1.BRAND .LEAD_V.BRAND .V1.RN .LAG_V.RN .V1.RN .LEAD_V.RN V2 .YEAR .AVG_MONTHLY case caseBranch .AVG_MONTHLY ABS() .SUM_SALES .AVG_MONTHLY .AVG_MONTHLY .SUM_SALES .AVG_MONTHLY
WITH v1 AS (
  SELECT i.brand, d.year, d.moy, SUM(ss.price) AS sum_sales,
    AVG(SUM(ss.price)) OVER (PARTITION BY i.brand, d.year) AS avg_monthly,
    RANK() OVER (PARTITION BY i.brand ORDER BY d.year, d.moy) AS rn
  FROM items i, store_sales ss, dates d WHERE ss.item = i.sk AND ss.date_sk = d.sk AND (d.year = 1999 OR (d.year = 1998 AND d.moy = 12)) GROUP BY i.brand, d.year, d.moy
), v2 AS (
  SELECT v1.*, lag_v.sum_sales AS psum, lead_v.sum_sales AS nsum FROM v1, v1 lag_v, v1 lead_v
  WHERE v1.brand = lag_v.brand AND v1.brand = lead_v.brand AND v1.rn = lag_v.rn + 1 AND v1.rn = lead_v.rn - 1
)
SELECT * FROM v2 WHERE year = 1999 AND avg_monthly > 0 AND CASE WHEN avg_monthly > 0 THEN ABS(sum_sales - avg_monthly) / avg_monthly ELSE NULL END > 0.1
ORDER BY sum_sales - avg_monthly, 3 LIMIT 100
--# query: COUNT() derivedTable query setOperation .LAST .FIRST .DAY joinedTable STORE_SALES join DATES .LAST .FIRST .DAY joinedTable CATALOG_SALES join DATES .LAST .FIRST .DAY joinedTable WEB_SALES join DATES
SELECT COUNT(*) FROM (
  (SELECT DISTINCT last, first, day FROM store_sales JOIN dates USING (date_sk))
  INTERSECT
  (SELECT DISTINCT last, first, day FROM catalog_sales JOIN dates USING (date_sk))
  INTERSECT
  (SELECT DISTINCT last, first, day FROM web_sales JOIN dates USING (date_sk))
) AS hot
--# query: .S.NAME COUNT() case caseBranch between .D.HOUR .D.MINUTE .SS.TICKET SUM() IFF() .HD.DEP_COUNT joinedTable STORE_SALES join STORES .SS.STORE .S.SK join HOUSEHOLDS .HD.SK .SS.HD join TIMES .D.SK .SS.TIME groupBy .S.NAME COUNT() ROW_NUMBER() windowSpecification .H8
SELECT s.name, COUNT(DISTINCT CASE WHEN d.hour BETWEEN 8 AND 9 AND d.minute >= 30 THEN ss.ticket END) AS h8, SUM(IFF(hd.dep_count = 2, 1, 0)) AS two
FROM store_sales ss INNER JOIN stores s ON ss.store = s.sk LEFT JOIN households hd ON hd.sk = ss.hd FULL OUTER JOIN times d ON d.sk = ss.time
GROUP BY s.name HAVING COUNT(*) > 1 QUALIFY ROW_NUMBER() OVER (ORDER BY h8 DESC) <= 10
--# query: with commonTable query commonTable query .X A commonTable query setOperation .X A .X B commonTable query .C.X SUM() .B.X C B groupBy .C.X commonTable query D .S subquery query AVG() .S D .E.X LAG() .E.S windowSpecification .E.X subquery query COUNT() C .C.X .E.X E
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a), c AS (SELECT x FROM a UNION ALL SELECT x FROM b), d AS (SELECT c.x, SUM(b.x) AS s FROM c, b GROUP BY c.x), e AS (SELECT * FROM d WHERE s > (SELECT AVG(s) FROM d))
SELECT e.x, LAG(e.s) OVER (ORDER BY e.x) AS prev, (SELECT COUNT(*) FROM c WHERE c.x <= e.x) AS rank_in_c FROM e ORDER BY 1
