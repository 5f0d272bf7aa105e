-- https://docs.snowflake.com/en/sql-reference/operators-flow
--# flow: query query .A flowResult
SELECT 1 AS a ->> SELECT a FROM $1
--# flow: query DEPT .NAME query EMP .SAL inQuery .DEPT query .DEPT flowResult query .ENAME .SAL flowResult
SELECT * FROM dept WHERE name = 'SALES' ->> SELECT * FROM emp WHERE sal > 1500 AND dept IN (SELECT dept FROM $1) ->> SELECT ename, sal FROM $1 ORDER BY 2 DESC
--# flow: show query .name flowResult .rows
SHOW TABLES ->> SELECT "name" FROM $1 WHERE "rows" > 0
--# flow: show query .name .state flowResult query COUNT() flowResult
SHOW WAREHOUSES ->> SELECT "name", "state" FROM $1 AS w ->> SELECT COUNT(*) FROM $1
--# flow: createTable T columnDefinition typeName insert T query values query subquery query positionalColumn flowResult subquery query positionalColumn flowResult
CREATE TABLE t (a INT) ->> INSERT INTO t VALUES (1) ->> SELECT (SELECT $1 FROM $1) + (SELECT $1 FROM $2) AS n
--# flow: begin delete T .A commit query positionalColumn flowResult
BEGIN TRANSACTION ->> DELETE FROM t WHERE a = 1 ->> COMMIT ->> SELECT $1 FROM $2
--# flow: describe T query .name .type flowResult
DESCRIBE TABLE t ->> SELECT "name", "type" FROM $1
--# flow: query .A T query .X.A .Y.A joinedTable flowResult join flowResult .X.A .Y.A query flowResult
SELECT a FROM t ->> SELECT x.a, y.a FROM $1 x JOIN $1 y ON x.a = y.a
->> SELECT * FROM $2;
