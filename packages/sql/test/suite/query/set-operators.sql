-- https://docs.snowflake.com/en/sql-reference/operators-query
--# query: setOperation .A T .A U
SELECT a FROM t UNION SELECT a FROM u
--# query: setOperation .A T .A U
SELECT a FROM t UNION ALL SELECT a FROM u
--# query: setOperation .A T .A U
SELECT a FROM t UNION DISTINCT SELECT a FROM u
--# query: setOperation .A .B T .B .A U
SELECT a, b FROM t UNION BY NAME SELECT b, a FROM u
--# query: setOperation .A .B T .B .A U
SELECT a, b FROM t UNION DISTINCT BY NAME SELECT b, a FROM u
--# query: setOperation .A .B T .B .C U
SELECT a, b FROM t UNION ALL BY NAME SELECT b, c FROM u
--# query: setOperation .A T .A U
SELECT a FROM t INTERSECT SELECT a FROM u
--# query: setOperation .A T .A U
SELECT a FROM t EXCEPT SELECT a FROM u
--# query: setOperation .A T .A U
SELECT a FROM t MINUS SELECT a FROM u
--# query: setOperation setOperation
SELECT 1 UNION SELECT 2 INTERSECT SELECT 3
--# query: setOperation setOperation
(SELECT 1 UNION SELECT 2) INTERSECT SELECT 3
--# query: setOperation setOperation
SELECT 1 EXCEPT (SELECT 2 UNION SELECT 3)
--# query: setOperation
(SELECT 1) UNION ALL (SELECT 2)
--# query: setOperation
((SELECT 1)) UNION ALL ((SELECT 2))
--# query: setOperation
((SELECT 1) UNION ALL (SELECT 2)) ORDER BY 1
--# query: setOperation .A T .A U .A V .A W
SELECT a FROM t UNION ALL SELECT a FROM u UNION SELECT a FROM v MINUS SELECT a FROM w
--# query: setOperation .A T .A U .A
SELECT a FROM t UNION ALL SELECT a FROM u ORDER BY a DESC LIMIT 5
--# query: setOperation query .A T .A query .A U .A
(SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT a FROM u ORDER BY a DESC LIMIT 1)
--# query: derivedTable query setOperation
SELECT * FROM (SELECT 1 AS a UNION ALL SELECT 2) x
--# query: derivedTable query setOperation
SELECT * FROM ((SELECT 1 AS a) UNION ALL (SELECT 2)) x
--# query: T inQuery .A query setOperation .A U .A V
SELECT * FROM t WHERE a IN (SELECT a FROM u UNION SELECT a FROM v)
--# query: T inQuery .A query setOperation .A U .A V
SELECT * FROM t WHERE a IN ((SELECT a FROM u) UNION (SELECT a FROM v))
--# query: setOperation .A derivedTable query setOperation
SELECT 1 AS a UNION ALL SELECT a FROM (SELECT 2 AS a MINUS SELECT 3)
--# query: setOperation values
VALUES (1, 2) UNION ALL SELECT 3, 4
--# query: setOperation .OFFICE .CODE OFFICES .CODE .NAME BRANCHES .OFFICE
SELECT office, code FROM offices UNION ALL BY NAME (SELECT code, name AS office FROM branches) ORDER BY office
--# query: setOperation setOperation
SELECT 1 UNION SELECT 2 UNION ALL SELECT 3 EXCEPT SELECT 4 INTERSECT SELECT 5 MINUS SELECT 6
--# query: setOperation setOperation setOperation setOperation
(SELECT 1 UNION SELECT 2) INTERSECT (SELECT 2 UNION (SELECT 3 EXCEPT SELECT 4))
--# query: setOperation .A .B T .B .A U .C V .A
SELECT a, b FROM t UNION BY NAME SELECT b, a FROM u UNION ALL BY NAME SELECT c AS a, NULL AS b FROM v ORDER BY a
--# query: derivedTable query setOperation inQuery .A query setOperation
SELECT * FROM (SELECT 1 AS a UNION ALL SELECT 2) AS x WHERE a IN (SELECT 1 INTERSECT SELECT 2)
--# query: setOperation values
VALUES (1), (2) UNION ALL SELECT 3
--# query: setOperation
SELECT 1 /* one */ UNION -- and
ALL SELECT 2
