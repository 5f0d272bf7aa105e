-- https://docs.snowflake.com/en/sql-reference/sql/insert-multi-table
--# multiTableInsert: insertTarget A insertTarget B query .X .Y SRC
INSERT ALL INTO a INTO b SELECT x, y FROM src
--# multiTableInsert: insertTarget T1 insertTarget T1 .N2 .N1 defaultValue insertTarget T2 insertTarget T2 .N3 .N2 query .N1 .N2 .N3 SRC
INSERT ALL
  INTO t1
  INTO t1 (c1, c2, c3) VALUES (n2, n1, DEFAULT)
  INTO t2 (c1, c2, c3)
  INTO t2 VALUES (n3, n2, NULL)
  SELECT n1, n2, n3 FROM src
--# multiTableInsert: insertTarget A .P insertTarget S.B .Q query .P .Q SRC
INSERT OVERWRITE ALL INTO a (x) VALUES (p) INTO s.b (y) VALUES (q) SELECT p, q FROM src
--# multiTableInsert: insertBranch .N insertTarget BIG insertBranch .N insertTarget MIDDLE insertTarget AUDIT .N insertTarget SMALL query .N SRC
INSERT ALL
  WHEN n > 100 THEN INTO big
  WHEN n > 10 THEN INTO middle INTO audit (n, kind) VALUES (n, 'middle')
  ELSE INTO small
  SELECT n FROM src
--# multiTableInsert: insertBranch .COUNTRY .AMOUNT insertTarget DE_LARGE .ID .AMOUNT insertBranch inList .COUNTRY insertTarget DACH insertTarget REST .ID query .ID .COUNTRY .AMOUNT ORDERS
INSERT FIRST
  WHEN country = 'DE' AND amount >= 1000 THEN INTO de_large (id, amount) VALUES (id, amount)
  WHEN country IN ('AT', 'CH') THEN INTO dach
  ELSE INTO rest (id) VALUES (id)
  SELECT id, country, amount FROM orders
--# multiTableInsert: insertBranch insertTarget A query
INSERT OVERWRITE FIRST WHEN 1 = 1 THEN INTO a SELECT 1 AS x
--# multiTableInsert: insertTarget T1 positionalColumn .AN_ALIAS .10 + 20 query
INSERT ALL INTO t1 VALUES ($1, an_alias, "10 + 20") SELECT 1, 50 AS an_alias, 10 + 20
--# multiTableInsert: insertBranch is .C insertTarget T 1 .A UPPER() .B query .A .B .C SRC between .A
INSERT ALL
  WHEN c IS NOT NULL THEN INTO "T 1" ("col 1", col2) VALUES (a, UPPER(b) || '!')
  SELECT a, b, c FROM src WHERE a BETWEEN 1 AND 10
--# multiTableInsert: insertTarget T1 .KEY .A query .SRC1.KEY .SRC1.A SRC1 SRC2 .SRC1.KEY .SRC2.KEY
INSERT ALL
  INTO t1 VALUES (key, a)
  SELECT src1.key AS key, src1.a AS a FROM src1, src2 WHERE src1.key = src2.key
--# multiTableInsert: insertBranch .A insertTarget T1 insertBranch .A insertTarget T2 insertBranch .A insertTarget T3 insertTarget T4 insertTarget T5 query .A S
INSERT ALL WHEN a = 1 THEN INTO t1 WHEN a = 2 THEN INTO t2 WHEN a = 3 THEN INTO t3 ELSE INTO t4 INTO t5 SELECT a FROM s
--# multiTableInsert: insertBranch cast path .V pathKey typeName insertTarget ORDERS cast path .V pathKey typeName .V query .V RAW.EVENTS
INSERT FIRST WHEN v:type::STRING = 'order' THEN INTO orders VALUES (v:id::NUMBER, v) SELECT v FROM raw.events
--# multiTableInsert: insertTarget A insertTarget B query with commonTable query .X C
INSERT ALL INTO a INTO b WITH c AS (SELECT 1 AS x) SELECT x FROM c
--# multiTableInsert: insertTarget A insertTarget B query .X SRC
INSERT ALL INTO a INTO b (SELECT x FROM src)
