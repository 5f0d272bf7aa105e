-- https://docs.snowflake.com/en/sql-reference/constructs/where#joins-in-the-where-clause
CREATE TABLE t1 (c1 INT, c3 INT);
CREATE TABLE t2 (c2 INT, c4 INT);
CREATE TABLE t3 (c3 INT);
INSERT INTO t1 VALUES (1, 1), (2, 2), (3, 3), (4, 4);
INSERT INTO t2 VALUES (1, 1), (3, 9);
INSERT INTO t3 VALUES (3), (5);

SELECT t1.c1, t2.c2 FROM t1, t2 WHERE t1.c1 = t2.c2(+) ORDER BY 1;
-- ordered
-- 1 | 1
-- 2 | NULL
-- 3 | 3
-- 4 | NULL

SELECT t1.c1, t2.c2 FROM t1, t2 WHERE t1.c1 = t2.c2 (+) AND t1.c3 = t2.c4 (+) ORDER BY 1;
-- ordered
-- 1 | 1
-- 2 | NULL
-- 3 | NULL
-- 4 | NULL

SELECT t1.c1, t2.c2, t3.c3 FROM t1, t2, t3 WHERE t1.c1 = t2.c2 (+) AND t2.c2 = t3.c3 (+) ORDER BY 1;
-- ordered
-- 1 | 1 | NULL
-- 2 | NULL | NULL
-- 3 | 3 | 3
-- 4 | NULL | NULL

SELECT * FROM t2, t1 WHERE t2.c2(+) = c1 AND c1 > 2 ORDER BY c1;
-- ordered
-- 3 | 9 | 3 | 3
-- NULL | NULL | 4 | 4

SELECT t1.c1 FROM t1, t2 WHERE t1.c1 (+) = t2.c2 (+);
-- error

SELECT t1.c1 FROM t1, t2, t3 WHERE t1.c1 (+) = t2.c2 AND t1.c1 (+) = t3.c3;
-- error

create table departments (department_ID INTEGER, department_name VARCHAR, location VARCHAR);
insert into departments (department_id, department_name, location) values (10, 'CUSTOMER SUPPORT', 'CHICAGO'), (40, 'RESEARCH', 'BOSTON'), (80, 'Department with no employees yet', 'CHICAGO'), (90, 'Department with no projects or employees yet', 'EREHWON');
create table projects (project_id integer, project_name varchar, department_id integer);
insert into projects (project_id, project_name, department_id) values (4000, 'Detect fake product reviews', 40), (4001, 'Detect false insurance claims', 10), (9000, 'Project with no employees yet', 80), (9099, 'Project with no department or employees yet', NULL);
create table employees (employee_ID INTEGER, employee_name VARCHAR, department_id INTEGER, project_id INTEGER);
insert into employees (employee_id, employee_name, department_id, project_id) values (1012, 'May Aidez', 10, NULL), (1040, 'Devi Nobel', 40, 4000), (1041, 'Alfred Mendeleev', 40, 4001);

SELECT d.department_name, p.project_name, e.employee_name FROM departments d, projects p, employees e WHERE p.department_id = d.department_id AND e.project_id = p.project_id ORDER BY d.department_id, p.project_id, e.employee_id;
-- ordered
-- CUSTOMER SUPPORT | Detect false insurance claims | Alfred Mendeleev
-- RESEARCH | Detect fake product reviews | Devi Nobel

SELECT d.department_name, p.project_name, e.employee_name FROM departments d, projects p, employees e WHERE p.department_id = d.department_id AND e.project_id(+) = p.project_id ORDER BY d.department_id, p.project_id, e.employee_id;
-- ordered
-- CUSTOMER SUPPORT | Detect false insurance claims | Alfred Mendeleev
-- RESEARCH | Detect fake product reviews | Devi Nobel
-- Department with no employees yet | Project with no employees yet | NULL

SELECT d.department_name, p.project_name, e.employee_name FROM departments d, projects p, employees e WHERE p.department_id(+) = d.department_id AND e.project_id(+) = p.project_id ORDER BY d.department_id, p.project_id, e.employee_id;
-- ordered
-- CUSTOMER SUPPORT | Detect false insurance claims | Alfred Mendeleev
-- RESEARCH | Detect fake product reviews | Devi Nobel
-- Department with no employees yet | Project with no employees yet | NULL
-- Department with no projects or employees yet | NULL | NULL
