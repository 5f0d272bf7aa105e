-- https://docs.snowflake.com/en/sql-reference/constructs/with
WITH RECURSIVE current_f (current_val, previous_val) AS (
    SELECT 0, 1 UNION ALL SELECT current_val + previous_val, current_val FROM current_f WHERE current_val + previous_val < 100)
SELECT current_val FROM current_f ORDER BY current_val;
-- ordered
-- 0
-- 1
-- 1
-- 2
-- 3
-- 5
-- 8
-- 13
-- 21
-- 34
-- 55
-- 89

CREATE TABLE employees (title VARCHAR, employee_ID INTEGER, manager_ID INTEGER);

INSERT INTO employees VALUES ('President', 1, NULL), ('Vice President Engineering', 10, 1), ('Programmer', 100, 10), ('QA Engineer', 101, 10), ('Vice President HR', 20, 1), ('Health Insurance Analyst', 200, 20);

WITH RECURSIVE managers (indent, employee_ID, manager_ID, title) AS (
    SELECT '' AS indent, employee_ID, manager_ID, title FROM employees WHERE title = 'President'
    UNION ALL
    SELECT indent || '--- ', e.employee_ID, e.manager_ID, e.title FROM employees e JOIN managers ON e.manager_ID = managers.employee_ID)
SELECT indent || title, employee_ID, manager_ID FROM managers ORDER BY employee_ID;
-- ordered
-- President | 1 | NULL
-- --- Vice President Engineering | 10 | 1
-- --- Vice President HR | 20 | 1
-- --- --- Programmer | 100 | 10
-- --- --- QA Engineer | 101 | 10
-- --- --- Health Insurance Analyst | 200 | 20

WITH a AS (SELECT 1 AS x), b (y) AS (SELECT x + 1 FROM a) SELECT a.x, b.y FROM a, b;
-- 1 | 2

WITH sales AS (SELECT 5 AS employees) SELECT * FROM sales;
-- 5

WITH t AS (SELECT 1 AS n) SELECT (WITH t AS (SELECT 2 AS n) SELECT n FROM t), n FROM t;
-- 2 | 1

WITH "T" AS (SELECT 1 AS n) SELECT * FROM t;
-- 1

WITH "t" AS (SELECT 1 AS n) SELECT * FROM T;
-- error 002003
