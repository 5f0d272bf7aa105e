-- https://docs.snowflake.com/en/sql-reference/constructs/values
--# query: derivedTable query values
SELECT * FROM (VALUES (1, 'one'), (2, 'two'))
--# query: .COLUMN1 positionalColumn derivedTable query values
SELECT column1, $2 FROM (VALUES (1, 'one'), (2, 'two'))
--# query: .A .B derivedTable query values
SELECT a, b FROM (VALUES (1, 'one')) AS v (a, b)
--# query: derivedTable query values
SELECT * FROM VALUES (1, 'one'), (2, 'two')
--# query: derivedTable query values
SELECT * FROM VALUES (1), (2), (3) AS v (n)
--# query: positionalColumn positionalColumn joinedTable derivedTable query values join derivedTable query values positionalColumn positionalColumn
SELECT v1.$2, v2.$2 FROM (VALUES (1, 'one'), (2, 'two')) AS v1 INNER JOIN (VALUES (1, 'One')) AS v2 WHERE v2.$1 = v1.$1
--# query: derivedTable query values UPPER() typedLiteral typeName cast typeName
SELECT * FROM VALUES (1 + 1, UPPER('a'), NULL, TRUE, DATE '2024-01-01', '[1]'::VARIANT) x
--# query: values
VALUES (1, 2), (3, 4)
--# query: .COLUMN1 derivedTable query values objectConstant objectMember arrayConstant
SELECT COLUMN1 AS a FROM VALUES ({'k': 1}), ([1, 2])
--# query: .COLUMN1 positionalColumn .V.COLUMN3 derivedTable query values
SELECT column1, $2, v.column3 FROM VALUES (1, 'a', TRUE), (2, NULL, FALSE) AS v
--# query: derivedTable query values typedLiteral typeName CURRENT_DATE() .ID
SELECT * FROM (VALUES (1, DATE '2024-01-01'), (-2, CURRENT_DATE)) AS v (id, d) WHERE id > 0
--# insert: T query derivedTable query values objectConstant objectMember arrayConstant
INSERT INTO t SELECT * FROM VALUES ('x', {'a': 1}, [1, 2]), ($$y$$, NULL, NULL)
--# query: T inQuery .A .B query derivedTable query values
SELECT * FROM t WHERE (a, b) IN (SELECT * FROM VALUES (1, 2), (3, 4))
--# query: COUNT() derivedTable query values placeholder placeholder variable
SELECT COUNT(*) FROM (VALUES (?, :a), ($b, 1 + 2 * 3)) v
