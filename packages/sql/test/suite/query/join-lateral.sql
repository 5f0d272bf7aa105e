-- https://docs.snowflake.com/en/sql-reference/constructs/join-lateral
--# query: DEPARTMENTS derivedTable query EMPLOYEES .E.DEPT_ID .D.ID
SELECT * FROM departments AS d, LATERAL (SELECT * FROM employees AS e WHERE e.dept_id = d.id) AS iv
--# query: DEPARTMENTS derivedTable query .NAME EMPLOYEES .DEPT_ID .D.ID .SALARY
SELECT * FROM departments d, LATERAL (SELECT name FROM employees WHERE dept_id = d.id ORDER BY salary DESC LIMIT 3)
--# query: joinedTable DEPARTMENTS join derivedTable query EMPLOYEES .E.DEPT_ID .D.ID .E_ID
SELECT * FROM departments AS d INNER JOIN LATERAL (SELECT * FROM employees AS e WHERE e.dept_id = d.id) AS iv2 ORDER BY e_id
--# query: joinedTable D join derivedTable query
SELECT * FROM d LEFT JOIN LATERAL (SELECT 1 AS one) x ON TRUE
--# query: .EMP.ID .P.VALUE EMPLOYEES tableFunction FLATTEN() namedArgument .EMP.PROJECTS
SELECT emp.id, p.value FROM employees AS emp, LATERAL FLATTEN(INPUT => emp.projects) AS p
--# query: .ID .P.INDEX cast .P.VALUE typeName EMPLOYEES tableFunction FLATTEN() .PROJECTS
SELECT id, p.index, p.value::STRING FROM employees, LATERAL FLATTEN(projects) p
--# query: .F.KEY .F.VALUE T tableFunction FLATTEN() namedArgument .T.V namedArgument namedArgument namedArgument namedArgument
SELECT f.key, f.value FROM t, LATERAL FLATTEN(INPUT => t.v, PATH => 'a.b', OUTER => TRUE, RECURSIVE => FALSE, MODE => 'OBJECT') f
--# query: T tableFunction FLATTEN() .T.V
SELECT * FROM t, TABLE(FLATTEN(t.v)) f
--# query: T tableFunction FLATTEN() namedArgument path .T.V pathKey namedArgument
SELECT * FROM t, TABLE(FLATTEN(INPUT => t.v:items, OUTER => TRUE)) AS f (seq, key, path, index, value, this)
--# query: path .C.VALUE pathKey .O.VALUE T tableFunction FLATTEN() namedArgument path .V pathKey tableFunction FLATTEN() namedArgument path .C.VALUE pathKey namedArgument
SELECT c.value:name, o.value FROM t, LATERAL FLATTEN(INPUT => v:customers) c, LATERAL FLATTEN(INPUT => c.value:orders, OUTER => TRUE) o
--# query: joinedTable T join tableFunction FLATTEN() namedArgument SPLIT() .T.TAGS
SELECT * FROM t CROSS JOIN LATERAL FLATTEN(INPUT => SPLIT(t.tags, ',')) AS x
--# query: joinedTable T join tableFunction FLATTEN() .T.V .F.KEY
SELECT * FROM t LEFT OUTER JOIN LATERAL FLATTEN(t.v) f ON f.key = 'a'
--# query: tableFunction FLATTEN() namedArgument PARSE_JSON()
SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a": 1, "b": [1, 2]}'))) f
--# query: .S.VALUE T tableFunction SPLIT_TO_TABLE() .T.CSV
SELECT s.value FROM t, LATERAL SPLIT_TO_TABLE(t.csv, ',') s
--# query: T tableFunction FLATTEN() .T.V
SELECT * FROM t, LATERAL TABLE(FLATTEN(t.v)) x
--# query: .T.ID LISTAGG() cast path .F.VALUE pathKey typeName .F.INDEX T tableFunction FLATTEN() namedArgument .T.V groupBy .T.ID
SELECT t.id, LISTAGG(f.value:n::STRING, ', ') WITHIN GROUP (ORDER BY f.index) FROM t, LATERAL FLATTEN(INPUT => t.v) f GROUP BY t.id
--# query: .F.VALUE T tableFunction STRTOK_SPLIT_TO_TABLE() .T.S
SELECT f.value FROM t, LATERAL STRTOK_SPLIT_TO_TABLE(t.s, ' ,') AS f
--# query: T derivedTable query U .U.ID .T.ID .U.D
SELECT * FROM t, LATERAL (SELECT * FROM u WHERE u.id = t.id ORDER BY u.d DESC LIMIT 1) AS last_one
--# query: cast path .P.VALUE pathKey typeName path .C.VALUE pathKey T tableFunction FLATTEN() namedArgument path .T.V pathKey namedArgument tableFunction FLATTEN() path .P.VALUE pathKey
SELECT p.value:name::STRING, c.value:x FROM t, LATERAL FLATTEN(INPUT => t.v:people, OUTER => TRUE) p, LATERAL FLATTEN(p.value:children) AS c
--# query: .T.A .S.VALUE T tableFunction SPLIT_TO_TABLE() .T.CSV .S.SEQ .S.INDEX
SELECT t.a, s.value FROM t, LATERAL SPLIT_TO_TABLE(t.csv, ',') AS s ORDER BY s.seq, s.index
--# query: .T.A .S.INDEX .S.VALUE T tableFunction STRTOK_SPLIT_TO_TABLE() .T.CSV
SELECT t.a, s.index, s.value FROM t, LATERAL STRTOK_SPLIT_TO_TABLE(t.csv, ',;') s (seq, index, value)
--# query: joinedTable T join tableFunction FLATTEN() namedArgument .T.V namedArgument namedArgument namedArgument
SELECT * FROM t LEFT OUTER JOIN LATERAL FLATTEN(INPUT => t.v, PATH => 'a[0]', RECURSIVE => TRUE, MODE => 'OBJECT') AS f
--# query: joinedTable T join derivedTable query MAX() .U.X U .U.ID .T.ID .L.M
SELECT * FROM t INNER JOIN LATERAL (SELECT MAX(u.x) AS m FROM u WHERE u.id = t.id) AS l ON l.m > 1
