-- https://docs.snowflake.com/en/sql-reference/sql/select
CREATE TABLE employee_table (employee_ID INTEGER, last_name VARCHAR, first_name VARCHAR, department_ID INTEGER);

INSERT INTO employee_table VALUES (101, 'Montgomery', 'Pat', 1), (102, 'Levine', 'Terry', 2), (103, 'Comstock', 'Dana', 2);

SELECT * EXCLUDE (department_ID, employee_ID) FROM employee_table ORDER BY last_name;
-- ordered
-- Comstock | Dana
-- Levine | Terry
-- Montgomery | Pat

SELECT * RENAME (department_ID AS department, employee_ID AS id) FROM employee_table ORDER BY id LIMIT 1;
-- ordered
-- 101 | Montgomery | Pat | 1

SELECT * EXCLUDE first_name RENAME (department_ID AS department) FROM employee_table ORDER BY 1 LIMIT 1;
-- ordered
-- 101 | Montgomery | 1

SELECT * ILIKE '%id%' FROM employee_table ORDER BY employee_ID LIMIT 1;
-- ordered
-- 101 | 1

SELECT * REPLACE ('DEPT-' || department_ID AS department_ID) FROM employee_table ORDER BY employee_ID LIMIT 1;
-- ordered
-- 101 | Montgomery | Pat | DEPT-1

SELECT * ILIKE '%ID' REPLACE (0 AS department_ID) RENAME employee_ID AS n FROM employee_table ORDER BY n LIMIT 1;
-- ordered
-- 101 | 0

SELECT $2, t.$3 FROM employee_table t ORDER BY $1 DESC;
-- ordered
-- Comstock | Dana
-- Levine | Terry
-- Montgomery | Pat

SELECT $5 FROM employee_table;
-- error 000904

SELECT TOP 2 last_name FROM employee_table ORDER BY last_name;
-- ordered
-- Comstock
-- Levine

SELECT last_name FROM employee_table ORDER BY last_name FETCH FIRST 1 ROW ONLY;
-- ordered
-- Comstock

SELECT last_name FROM employee_table ORDER BY last_name LIMIT 1 OFFSET 1;
-- ordered
-- Levine

SELECT last_name FROM employee_table ORDER BY last_name OFFSET 2 FETCH NEXT 5 ROWS ONLY;
-- ordered
-- Montgomery

SELECT employee_ID AS e, e + 1 AS f FROM employee_table WHERE f > 103;
-- 103 | 104

SELECT department_ID AS d, COUNT(*) AS n FROM employee_table GROUP BY d HAVING n > 1;
-- 2 | 2

SELECT DISTINCT department_ID FROM employee_table ORDER BY 1;
-- ordered
-- 1
-- 2

SELECT last_name FROM employee_table QUALIFY ROW_NUMBER() OVER (PARTITION BY department_ID ORDER BY last_name) = 1 ORDER BY 1;
-- ordered
-- Comstock
-- Montgomery

SELECT last_name, RANK() OVER (ORDER BY department_ID) AS r FROM employee_table QUALIFY r = 2 ORDER BY 1;
-- ordered
-- Comstock | 2
-- Levine | 2

SELECT "first_name" FROM employee_table;
-- error 000904

SELECT e.FIRST_NAME, E.first_name FROM employee_table AS e WHERE e.employee_id = 101;
-- Pat | Pat

SELECT a."x", a.X FROM (SELECT 1 AS "x", 2 AS x) a;
-- 1 | 2

SELECT * FROM (SELECT 1 AS "x", 2 AS x);
-- 1 | 2

SELECT t.*, t.n + 1 FROM (SELECT 1 AS n) t;
-- 1 | 2

SELECT 1 FROM employee_table GROUP BY 1;
-- 1

SELECT last_name FROM employee_table GROUP BY department_ID;
-- error

SELECT nothing.* FROM employee_table;
-- error 000904

SELECT * FROM employee_table a, employee_table b WHERE employee_ID = 1;
-- error 000904

SELECT last_name FROM IDENTIFIER('employee_table') ORDER BY 1 LIMIT 1;
-- ordered
-- Comstock

SELECT * FROM employee_table ORDER BY 9;
-- error 001003
