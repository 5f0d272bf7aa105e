-- https://docs.snowflake.com/en/sql-reference/constructs/pivot
CREATE OR REPLACE TABLE quarterly_sales (empid INT, amount INT, quarter TEXT) AS SELECT * FROM VALUES
    (1, 10000, '2023_Q1'), (1, 400, '2023_Q1'), (2, 4500, '2023_Q1'), (2, 35000, '2023_Q1'), (1, 5000, '2023_Q2'),
    (1, 3000, '2023_Q2'), (2, 200, '2023_Q2'), (2, 90500, '2023_Q2'), (1, 6000, '2023_Q3'), (1, 5000, '2023_Q3'),
    (2, 2500, '2023_Q3'), (2, 9500, '2023_Q3'), (3, 2700, '2023_Q3'), (1, 8000, '2023_Q4'), (1, 10000, '2023_Q4'),
    (2, 800, '2023_Q4'), (2, 4500, '2023_Q4'), (3, 2700, '2023_Q4'), (3, 16000, '2023_Q4'), (3, 10200, '2023_Q4');

SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter)) ORDER BY empid;
-- ordered
-- 1 | 10400 | 8000 | 11000 | 18000
-- 2 | 39500 | 90700 | 12000 | 5300
-- 3 | NULL | NULL | 2700 | 28900

SELECT "'2023_Q1_TOTAL'" FROM quarterly_sales PIVOT(SUM(amount) AS total FOR quarter IN (ANY ORDER BY quarter)) ORDER BY empid;
-- ordered
-- 10400
-- 39500
-- NULL

SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (SELECT DISTINCT quarter FROM quarterly_sales WHERE quarter IN ('2023_Q1', '2023_Q4') ORDER BY quarter)) ORDER BY empid;
-- ordered
-- 1 | 10400 | 18000
-- 2 | 39500 | 5300
-- 3 | NULL | 28900

WITH src AS (SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter)))
SELECT em.column2 AS managerid, src.* FROM VALUES (1, 7), (2, 8), (3, 9) em JOIN src ON em.column1 = src.empid ORDER BY empid;
-- ordered
-- 7 | 1 | 10400 | 8000 | 11000 | 18000
-- 8 | 2 | 39500 | 90700 | 12000 | 5300
-- 9 | 3 | NULL | NULL | 2700 | 28900

SELECT empid, q1, q2 FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN ('2023_Q1' AS q1, '2023_Q2' AS q2)) ORDER BY empid;
-- ordered
-- 1 | 10400 | 8000
-- 2 | 39500 | 90700
-- 3 | NULL | NULL

SELECT * FROM quarterly_sales PIVOT(SUM(amount) FOR quarter IN (ANY ORDER BY quarter) DEFAULT ON NULL (0)) ORDER BY empid;
-- ordered
-- 1 | 10400 | 8000 | 11000 | 18000
-- 2 | 39500 | 90700 | 12000 | 5300
-- 3 | 0 | 0 | 2700 | 28900

SELECT * FROM quarterly_sales PIVOT(AVG(amount) FOR quarter IN ('2023_Q1', '2023_Q2', '2023_Q3')) ORDER BY empid;
-- ordered
-- 1 | 5200.000000 | 4000.000000 | 5500.000000
-- 2 | 19750.000000 | 45350.000000 | 6000.000000
-- 3 | NULL | NULL | 2700.000000

SELECT * FROM quarterly_sales PIVOT(COUNT(amount) FOR quarter IN ('2023_Q1', '2023_Q4')) p (emp, first, last) ORDER BY emp;
-- ordered
-- 1 | 2 | 2
-- 2 | 2 | 2
-- 3 | 0 | 3

SELECT p.empid, p."'2023_Q1'" FROM quarterly_sales PIVOT(MAX(amount) FOR quarter IN ('2023_Q1')) p WHERE p.empid < 3 ORDER BY 1;
-- ordered
-- 1 | 10000
-- 2 | 35000

SELECT * FROM (SELECT amount, quarter FROM quarterly_sales) PIVOT(MIN(amount) FOR quarter IN ('2023_Q1', '2023_Q3'));
-- 400 | 2500

SELECT * FROM quarterly_sales PIVOT(MEDIAN(amount) FOR quarter IN ('2023_Q1'));
-- error 001003
