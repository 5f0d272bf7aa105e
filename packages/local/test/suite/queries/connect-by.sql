-- https://docs.snowflake.com/en/sql-reference/constructs/connect-by and …/functions/sys_connect_by_path
CREATE OR REPLACE TABLE employees (title VARCHAR, employee_ID INTEGER, manager_ID INTEGER);

INSERT INTO employees (title, employee_ID, manager_ID) VALUES ('President', 1, NULL), ('Vice President Engineering', 10, 1), ('Programmer', 100, 10), ('QA Engineer', 101, 10), ('Vice President HR', 20, 1), ('Health Insurance Analyst', 200, 20);

SELECT employee_ID, manager_ID, title FROM employees START WITH title = 'President' CONNECT BY manager_ID = PRIOR employee_id ORDER BY employee_ID;
-- ordered
-- 1 | NULL | President
-- 10 | 1 | Vice President Engineering
-- 20 | 1 | Vice President HR
-- 100 | 10 | Programmer
-- 101 | 10 | QA Engineer
-- 200 | 20 | Health Insurance Analyst

SELECT LTRIM(SYS_CONNECT_BY_PATH(title, ' -> ')), employee_ID, manager_ID, title FROM employees START WITH title = 'President' CONNECT BY manager_ID = PRIOR employee_id ORDER BY employee_ID;
-- ordered
-- -> President | 1 | NULL | President
-- -> President -> Vice President Engineering | 10 | 1 | Vice President Engineering
-- -> President -> Vice President HR | 20 | 1 | Vice President HR
-- -> President -> Vice President Engineering -> Programmer | 100 | 10 | Programmer
-- -> President -> Vice President Engineering -> QA Engineer | 101 | 10 | QA Engineer
-- -> President -> Vice President HR -> Health Insurance Analyst | 200 | 20 | Health Insurance Analyst

SELECT title, LEVEL FROM employees START WITH employee_ID = 100 CONNECT BY employee_ID = PRIOR manager_ID ORDER BY LEVEL;
-- ordered
-- Programmer | 1
-- Vice President Engineering | 2
-- President | 3

SELECT employee_ID, CONNECT_BY_ROOT title AS root_title FROM employees START WITH manager_ID = 1 CONNECT BY manager_ID = PRIOR employee_ID ORDER BY employee_ID;
-- ordered
-- 10 | Vice President Engineering
-- 20 | Vice President HR
-- 100 | Vice President Engineering
-- 101 | Vice President Engineering
-- 200 | Vice President HR

SELECT * FROM employees START WITH manager_ID = 10 CONNECT BY manager_ID = PRIOR employee_ID ORDER BY employee_ID;
-- ordered
-- Programmer | 100 | 10
-- QA Engineer | 101 | 10

SELECT COUNT(*), MAX(LEVEL) FROM employees e START WITH e.manager_ID IS NULL CONNECT BY e.manager_ID = PRIOR e.employee_ID;
-- 6 | 3

SELECT LEVEL, COUNT(*) FROM employees START WITH manager_ID IS NULL CONNECT BY manager_ID = PRIOR employee_ID GROUP BY LEVEL ORDER BY LEVEL;
-- ordered
-- 1 | 1
-- 2 | 2
-- 3 | 3

SELECT level FROM employees;
-- error 000904

-- The order of evaluation: joins, CONNECT BY, filters.
CREATE OR REPLACE TABLE staff (title VARCHAR, employee_ID INTEGER, manager_ID INTEGER, team VARCHAR);
INSERT INTO staff VALUES ('President', 1, NULL, 'x'), ('Vice President Engineering', 10, 1, 'e'), ('Programmer', 100, 10, 'e'), ('QA Engineer', 101, 10, 'q'), ('Vice President HR', 20, 1, 'h'), ('Health Insurance Analyst', 200, 20, 'h');
CREATE TABLE teams (team VARCHAR, name VARCHAR);
INSERT INTO teams VALUES ('x', 'Top'), ('e', 'Engineering'), ('h', 'People');

SELECT employee_ID, LEVEL FROM staff WHERE title <> 'Vice President Engineering' START WITH title = 'President' CONNECT BY manager_ID = PRIOR employee_id ORDER BY 1;
-- ordered
-- 1 | 1
-- 20 | 2
-- 100 | 3
-- 101 | 3
-- 200 | 3

SELECT employee_ID, name FROM staff, teams WHERE staff.team = teams.team AND LEVEL > 1 START WITH title = 'President' CONNECT BY manager_ID = PRIOR employee_id ORDER BY 1;
-- ordered
-- 10 | Engineering
-- 20 | People
-- 100 | Engineering
-- 200 | People
