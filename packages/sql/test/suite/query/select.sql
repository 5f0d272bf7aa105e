-- https://docs.snowflake.com/en/sql-reference/sql/select
--# query:
SELECT 1
--# query: .A .B .D T
select a, b c, d as e from t
--# query: .A T
SELECT ALL a FROM t
--# query: .A .B DB1.S1.T1
SELECT DISTINCT a, b FROM db1.s1.t1
--# query: ORDERS
SELECT TOP 10 * FROM orders
--# query: .REGION .CITY STORES .REGION
SELECT DISTINCT TOP 5 region, city FROM stores ORDER BY region
--# query: variable .ID T
SELECT TOP $n id FROM t
--# query: placeholder .ID T
SELECT TOP ? id FROM t
--# query: SALES
SELECT * FROM sales
--# query: T SALES
SELECT t.* FROM sales AS t
--# query: DB1.PUBLIC.SALES DB1.PUBLIC.SALES
SELECT db1.public.sales.* FROM db1.public.sales
--# query: STAFF
SELECT * ILIKE '%id%' FROM staff
--# query: STAFF
SELECT * EXCLUDE salary FROM staff
--# query: STAFF
SELECT * EXCLUDE (salary, "Birth Day", notes) FROM staff
--# query: starRename STAFF
SELECT * RENAME dept_id AS department FROM staff
--# query: starRename starRename STAFF
SELECT * RENAME (dept_id AS department, id AS "Staff Id") FROM staff
--# query: starReplacement UPPER() .NAME STAFF
SELECT * REPLACE (UPPER(name) AS name) FROM staff
--# query: starReplacement .SALARY starReplacement .CODE STAFF
SELECT * REPLACE (salary * 1.1 AS salary, 'X-' || code AS code) FROM staff
--# query: starReplacement TRIM() .ADDRESS STAFF
SELECT * ILIKE 'ad%' REPLACE (TRIM(address) AS address) FROM staff
--# query: starRename STAFF
SELECT * ILIKE 'ad%' RENAME address AS home FROM staff
--# query: starReplacement TRIM() .ADDRESS starRename STAFF
SELECT * ILIKE 'ad%' REPLACE (TRIM(address) AS address) RENAME (address AS home) FROM staff
--# query: starReplacement .C starRename starRename T
SELECT * EXCLUDE (a, b) REPLACE (c + 1 AS c) RENAME (c AS d, e AS f) FROM t
--# query: starRename T
SELECT * EXCLUDE a RENAME b AS c FROM t
--# query: starReplacement .A starRename T
SELECT * REPLACE (a || 'x' AS a) RENAME a AS z FROM t
--# query: L R starRename joinedTable L join R .L.ID .R.ID
SELECT l.* EXCLUDE id, r.* RENAME (id AS right_id) FROM l JOIN r ON l.id = r.id
--# query: .A T
SELECT *, a + 1 AS next_a FROM t
--# query: .A .B T
SELECT a, b, FROM t
--# query: .ONE .TWO
SELECT 1 AS one, one + 1 AS two, two * 2 AS four
--# query: .lower case .a"b My Table
SELECT "lower case", "a""b" FROM "My Table"
--# query: positionalColumn positionalColumn T
SELECT $1, $2 FROM t
--# query: positionalColumn positionalColumn T
SELECT t.$1, t.$2 AS second_one FROM t
--# query: .A.B .A.B .a.B S.A
SELECT a.b, a."B", "a".b FROM s.a
--# query: .T.ORDER .T.SELECT .T.from T
SELECT t.order, t.select, t."from" FROM t
--# query: .X .Y .Z T
SELECT x AS limit, y AS "order", z AS pivot FROM t
--# query: .COMMENT .NAME .TYPE .VALUE .KEY .DATE .TIMESTAMP .STATUS .VERSION T
SELECT comment, name, type, value, key, date, timestamp, status, version FROM t
--# query: .FIRST .LAST .RANK .YEAR .MONTH .DAY .HOUR .SEQ .INDEX .PATH .THIS T
SELECT first, last, rank, year, month, day, hour, seq, index, path, this FROM t
--# query: .A T
SELECT a FROM t;
--# query: .A .B T
/* leading */ SELECT -- one
  a, // two
  b /* three */
FROM t -- four
--# query: .A .B .C T
SELECT (a), ((b)), (((c + 1))) FROM t
--# query: COUNT() MIN() .X MAX() .X T
SELECT COUNT(*) cnt, MIN(x) mn, MAX(x) mx FROM t
--# query: CURRENT_DATE() CURRENT_TIMESTAMP() CURRENT_TIME() CURRENT_USER() LOCALTIME() LOCALTIMESTAMP()
SELECT CURRENT_DATE, CURRENT_TIMESTAMP, CURRENT_TIME, CURRENT_USER, LOCALTIME, LOCALTIMESTAMP
--# query: CURRENT_DATE() CURRENT_TIMESTAMP() CURRENT_ROLE() CURRENT_WAREHOUSE() SYSDATE()
SELECT CURRENT_DATE(), CURRENT_TIMESTAMP(3), CURRENT_ROLE(), CURRENT_WAREHOUSE(), SYSDATE()
--# query: subquery query MAX() .X U .U.ID .T.ID T
SELECT (SELECT MAX(x) FROM u WHERE u.id = t.id) AS mx FROM t
--# query: .A .B .C T .A .B
SELECT a
     , b
     , c
FROM   t
WHERE  a = 1
  AND  b = 2
--# query: .ON_TIME .OFF_TIME FLIGHTS
SELECT DISTINCT ON_TIME, OFF_TIME FROM flights
--# query:
SELECT 'it''s', 'a\'b', 'tab\there', $$it's raw \n$$, ''
--# query: binaryLiteral binaryLiteral
SELECT NULL, TRUE, FALSE, 1.5, .5, 1., 1e10, 1.5E-3, X'0AFF', x'ab'
--# query: .DB1.PUBLIC.T1.A DB1.PUBLIC.T1
SELECT db1..t1.a FROM db1..t1
--# query: S1.F1() .A DB1.S1.F1() .A .B DB1.PUBLIC.F1() T
SELECT s1.f1(a), db1.s1.f1(a, b), db1..f1() FROM t
--# query: T starRename U positionalColumn T U
SELECT t.* EXCLUDE (a) RENAME (b AS c), u.*, 1 AS one, t.$1 FROM t, u
--# query: .A .B .C .D .E .A .A T
SELECT -a, +b, - - c, NOT d, -(-e), a - -1, a+-1 FROM t
--# query: .A .B .C T
SELECT a, -- the first
       b, /* the /* second */ c // third
FROM t
--# query: T .T.A .T.B
SELECT * FROM t AS "T" WHERE "T".a = 1 AND T.b = 2
--# query: T .A .B IFNULL() .C T
SELECT DISTINCT t.*, (a + b) AS ab, IFNULL(c, 0) c FROM t
--# query: .DISTINCT_A .TOP_N .ALL_B T
SELECT ALL DISTINCT_A, TOP_N, ALL_B FROM t
--# query: .A T .A
SELECT TOP 5 a FROM t ORDER BY a
--# query: .A.B.C .A.B.C.D A.B A.B.C
SELECT a.b.c, a.b.c.d FROM a.b AS x, a.b.c
--# query:
SELECT 1 WHERE FALSE
--# query: positionalColumn path positionalColumn pathKey cast path positionalColumn pathIndex typeName .METADATA$FILENAME .METADATA$FILE_ROW_NUMBER stageTable stageLocation ST
SELECT $1, $2:a, $3[0]::INT, METADATA$FILENAME, METADATA$FILE_ROW_NUMBER FROM @st/dir/ (FILE_FORMAT => 'f', PATTERN => '.*[.]csv') t
--# query: SYSTEM$GET_TAG() CURRENT_ACCOUNT() CURRENT_REGION() CURRENT_SESSION() INVOKER_ROLE() IS_ROLE_IN_SESSION()
SELECT SYSTEM$GET_TAG('cost', 't', 'table'), CURRENT_ACCOUNT(), CURRENT_REGION(), CURRENT_SESSION(), INVOKER_ROLE(), IS_ROLE_IN_SESSION('R')
