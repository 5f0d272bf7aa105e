-- https://docs.snowflake.com/en/sql-reference/sql/delete
--# delete: ORDERS
DELETE FROM orders
--# delete: ORDERS .STATE .CREATED_AT DATEADD() CURRENT_DATE()
DELETE FROM orders WHERE state = 'void' AND created_at < DATEADD(year, -7, CURRENT_DATE)
--# delete: ORDERS RETURNS .ORDERS.ID .RETURNS.ORDER_ID
DELETE FROM orders USING returns WHERE orders.id = returns.order_id
--# delete: SALES.PUBLIC.ORDERS RETURNS CUSTOMERS .O.ID .R.ORDER_ID .O.CUSTOMER .C.ID
delete from sales.public.orders as o using returns r, customers c where o.id = r.order_id and o.customer = c.id
--# delete: T derivedTable query .ID U .FLAG .Q.ID .T.ID
DELETE FROM t USING (SELECT id FROM u WHERE flag) AS q WHERE q.id = t.id
--# delete: T inQuery .ID query .ID U
DELETE FROM t WHERE id IN (SELECT id FROM u)
--# delete: T exists query U .U.ID .T.ID
DELETE FROM t WHERE NOT EXISTS (SELECT * FROM u WHERE u.id = t.id)
--# delete: T is .X.a b .X.C
DELETE FROM "T" x WHERE x."a b" IS NULL OR x.c <> 1
--# delete: T joinedTable U join V .U.ID .V.ID .T.ID .U.ID
DELETE FROM t USING u JOIN v ON u.id = v.id WHERE t.id = u.id
--# delete: T derivedTable query with commonTable query .ID C .D.ID .T.ID
DELETE FROM t USING (WITH c AS (SELECT 1 AS id) SELECT id FROM c) d WHERE d.id = t.id
--# delete: ? .ID placeholder
DELETE FROM IDENTIFIER($name) WHERE id = :id
--# delete: T inList .A .B
DELETE FROM t WHERE (a, b) IN ((1, 2), (3, 4))
--# delete: TAB1 TAB2 .TAB1.K .TAB2.K
DELETE FROM tab1 USING tab2 WHERE tab1.k = tab2.k
--# delete: T U timeTravel .T.ID .U.ID
DELETE FROM t USING u AT (OFFSET => -60) WHERE t.id = u.id
