-- https://docs.snowflake.com/en/sql-reference/constructs/from
--# query: T
SELECT * FROM t
--# query: T
SELECT * FROM t AS a
--# query: T
SELECT * FROM t a
--# query: DB1.S1.T1
SELECT * FROM db1.s1.t1 "A"
--# query: DB1.PUBLIC.T1
SELECT * FROM db1..t1
--# query: A B C
SELECT * FROM a, b, c
--# query: A B DB.S.C
SELECT * FROM a x, b AS y, db.s.c z
--# query: derivedTable query
SELECT * FROM (SELECT 1 AS n) AS v
--# query: derivedTable query
SELECT * FROM (SELECT 1, 2) AS v (a, b)
--# query: .V.A derivedTable query
SELECT v.a FROM (SELECT 1) v (a)
--# query: T
SELECT * FROM (t)
--# query: T
SELECT * FROM ((t))
--# query: joinedTable A join B .A.ID .B.ID
SELECT * FROM (a JOIN b ON a.id = b.id)
--# query: joinedTable A join joinedTable B join C .B.ID .C.ID .A.ID .B.ID
SELECT * FROM a JOIN (b JOIN c ON b.id = c.id) ON a.id = b.id
--# query: joinedTable A join B C
SELECT * FROM (a CROSS JOIN b), c
--# query: stageTable stageLocation MY_STAGE
SELECT * FROM @my_stage
--# query: positionalColumn positionalColumn stageTable stageLocation MY_STAGE
SELECT $1, $2 FROM @my_stage/path/to/file.csv
--# query: positionalColumn positionalColumn stageTable stageLocation DB1.S1.MY_STAGE
SELECT t.$1, t.$2 FROM @db1.s1.my_stage/dir/ (FILE_FORMAT => 'my_csv', PATTERN => '.*[.]csv') t
--# query: cast path positionalColumn pathKey typeName stageTable stageLocation MY_STAGE MY_JSON
SELECT t.$1:name::STRING FROM @my_stage (FILE_FORMAT => my_json) AS t
--# query: positionalColumn stageTable stageLocation MY_STAGE DB1.S1.MY_JSON
SELECT $1 FROM @my_stage (FILE_FORMAT => db1.s1.my_json, PATTERN => '.*')
--# query: positionalColumn stageTable stageLocation MY_STAGE
SELECT $1 FROM @my_stage (PATTERN => '.*[.]gz', FILE_FORMAT => 'db1.s1.my_csv')
--# query: .METADATA$FILENAME .METADATA$FILE_ROW_NUMBER .METADATA$FILE_CONTENT_KEY .METADATA$FILE_LAST_MODIFIED .METADATA$START_SCAN_TIME positionalColumn stageTable stageLocation
SELECT METADATA$FILENAME, METADATA$FILE_ROW_NUMBER, METADATA$FILE_CONTENT_KEY, METADATA$FILE_LAST_MODIFIED, METADATA$START_SCAN_TIME, $1 FROM @~/staged
--# query: positionalColumn stageTable stageLocation ORDERS
SELECT $1 FROM @%orders
--# query: positionalColumn stageTable stageLocation DB1.S1.ORDERS
SELECT $1 FROM @db1.s1.%orders/2024/
--# query: positionalColumn stageTable stageLocation MY_STAGE
SELECT $1 FROM '@my_stage/with space/file.csv'
--# query: positionalColumn stageTable stageLocation My Stage
SELECT $1 FROM '@"My Stage"/x' (FILE_FORMAT => 'f') AS s
--# query: directoryTable stageLocation MY_STAGE
SELECT * FROM DIRECTORY(@my_stage)
--# query: .RELATIVE_PATH .FILE_URL directoryTable stageLocation DB1.S1.DOCS .SIZE
SELECT relative_path, file_url FROM DIRECTORY(@db1.s1.docs) AS d WHERE size > 100000
--# query: directoryTable stageLocation MY_STAGE
SELECT * FROM DIRECTORY('@my_stage')
--# query: errorTable ORDERS
SELECT * FROM ERROR_TABLE(orders)
--# query: errorTable DB1.S1.ORDERS .E.ERROR_CODE
SELECT * FROM ERROR_TABLE(db1.s1.orders) AS e WHERE e.error_code = 100038
--# query: joinedTable refreshBoundary DB1.S1.DT1 join T .T.ID .B.ID
SELECT * FROM DYNAMIC_TABLE_REFRESH_BOUNDARY(db1.s1.dt1) AS b JOIN t ON t.id = b.id
--# query: refreshBoundary DT1 timeTravel
SELECT * FROM DYNAMIC_TABLE_REFRESH_BOUNDARY(dt1) AT (OFFSET => -60) d
--# query: T
SELECT * FROM IDENTIFIER('t')
--# query: DB1.S1.My Table
SELECT * FROM IDENTIFIER('db1.s1."My Table"') AS x
--# query: ?
SELECT * FROM IDENTIFIER($table_name)
--# query: ? ? .T1.A .T2.A
SELECT * FROM IDENTIFIER(?) AS t1, IDENTIFIER(?) AS t2 WHERE t1.a = t2.a
--# query: ?
SELECT * FROM IDENTIFIER(:table_name) x
--# query: COUNT() ?
SELECT COUNT(*) FROM IDENTIFIER($db || '.' || $schema || '.t')
--# query: MY_TABLE
SELECT * FROM TABLE('my_table')
--# query: DB1.s 1.T
SELECT * FROM TABLE($$db1."s 1".t$$) x
--# query: ?
SELECT * FROM TABLE($table_name)
--# query: ?
SELECT * FROM TABLE(?)
--# query: ?
SELECT * FROM TABLE(:b)
--# query: T1 T2
SELECT * FROM t1 changes_log, t2 before_all
--# query: INFORMATION_SCHEMA.TABLES
SELECT * FROM information_schema.tables
--# query: SNOWFLAKE.ACCOUNT_USAGE.QUERY_HISTORY
SELECT * FROM snowflake.account_usage.query_history qh
--# query: DATE
SELECT * FROM date
--# query: STAGE ROLE USER SCHEMA
SELECT * FROM stage, role, user, schema
--# query: .A T U .A
SELECT a FROM t, u, WHERE a = 1
--# query: .F.VALUE T tableFunction FLATTEN() namedArgument .T.V
SELECT f.value FROM t, LATERAL FLATTEN(INPUT => t.v) f,
--# query: derivedTable query .A .B T .A
SELECT * FROM (SELECT a, b, FROM t,) AS x, ORDER BY a
--# query: with commonTable query .X C groupBy .X
WITH c AS (SELECT 1 AS x, ) SELECT x, FROM c, GROUP BY x
--# query: .DB1.PUBLIC.T1.A DB1.PUBLIC.F1() .B DB1.PUBLIC.T1 DB1.PUBLIC.T1
SELECT db1..t1.a, db1..f1(b), db1..t1.* FROM db1..t1
--# query: positionalColumn stageTable externalLocation
SELECT $1 FROM 'snow://dataset/ds1/versions/v1' (FILE_FORMAT => 'f1', PATTERN => '.*part.*') t
--# query: positionalColumn path positionalColumn pathKey stageTable externalLocation
SELECT d.$1, d.$2:a FROM 'snow://workspace/w1/versions/live/x.csv' AS d
