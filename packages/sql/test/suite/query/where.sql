-- https://docs.snowflake.com/en/sql-reference/constructs/where
--# query: T .A
SELECT * FROM t WHERE a = 1
--# query: T .A
SELECT * FROM t WHERE a
--# query: T .A
SELECT * FROM t WHERE NOT a
--# query: T .A .B .C .D
SELECT * FROM t WHERE (a OR b) AND NOT (c AND d)
--# query: T .A .B .C
SELECT * FROM t WHERE a = 1 OR b = 2 AND c = 3
--# query: A B .A.ID .B.ID .A.DAY
SELECT * FROM a, b WHERE a.id = b.id AND a.day > '2024-01-01'
--# query: T between .A is .B like .C inList .D
SELECT * FROM t WHERE a BETWEEN 1 AND 2 AND b IS NOT NULL AND c LIKE 'x%' AND d IN (1, 2)
--# query: T exists query U .U.ID .T.ID exists query V .V.ID .T.ID
SELECT * FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.id = t.id) AND NOT EXISTS (SELECT * FROM v WHERE v.id = t.id)
--# query: T .B
SELECT * FROM t WHERE 1 = 1 --AND a = 2
AND b = 3
--# query: .D.NAME SUM() .P.HOURS DEPARTMENTS PROJECTS EMPLOYEES .E.DEPT .D.ID .E.PROJECT outerJoinColumn .P.ID groupBy .D.NAME
SELECT d.name, SUM(p.hours) FROM departments AS d, projects AS p, employees AS e WHERE e.dept = d.id AND e.project = p.id(+) GROUP BY d.name
