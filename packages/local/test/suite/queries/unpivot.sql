-- https://docs.snowflake.com/en/sql-reference/constructs/unpivot
CREATE OR REPLACE TABLE monthly_sales (empid INT, dept TEXT, jan INT, feb INT, mar INT, apr INT);

INSERT INTO monthly_sales VALUES (1, 'electronics', 100, 200, 300, 100), (2, 'clothes', 100, 300, 150, 200), (3, 'cars', 200, 400, 100, 50), (4, 'appliances', 100, NULL, 100, 50);

SELECT * FROM monthly_sales UNPIVOT (sales FOR month IN (jan, feb, mar, apr)) ORDER BY empid;
-- ordered
-- 1 | electronics | JAN | 100
-- 1 | electronics | FEB | 200
-- 1 | electronics | MAR | 300
-- 1 | electronics | APR | 100
-- 2 | clothes | JAN | 100
-- 2 | clothes | FEB | 300
-- 2 | clothes | MAR | 150
-- 2 | clothes | APR | 200
-- 3 | cars | JAN | 200
-- 3 | cars | FEB | 400
-- 3 | cars | MAR | 100
-- 3 | cars | APR | 50
-- 4 | appliances | JAN | 100
-- 4 | appliances | MAR | 100
-- 4 | appliances | APR | 50

SELECT * FROM monthly_sales UNPIVOT (sales FOR month IN (jan AS january, feb AS february)) ORDER BY empid;
-- ordered
-- 1 | electronics | 300 | 100 | JANUARY | 100
-- 1 | electronics | 300 | 100 | FEBRUARY | 200
-- 2 | clothes | 150 | 200 | JANUARY | 100
-- 2 | clothes | 150 | 200 | FEBRUARY | 300
-- 3 | cars | 100 | 50 | JANUARY | 200
-- 3 | cars | 100 | 50 | FEBRUARY | 400
-- 4 | appliances | 100 | 50 | JANUARY | 100

SELECT dept, month, sales FROM monthly_sales UNPIVOT INCLUDE NULLS (sales FOR month IN (jan, feb)) ORDER BY dept;
-- ordered
-- appliances | JAN | 100
-- appliances | FEB | NULL
-- cars | JAN | 200
-- cars | FEB | 400
-- clothes | JAN | 100
-- clothes | FEB | 300
-- electronics | JAN | 100
-- electronics | FEB | 200

CREATE OR REPLACE TABLE employees (empid INT, last_name TEXT, region TEXT);

INSERT INTO employees VALUES (1, 'Smith', 'West'), (2, 'Jones', 'East'), (3, 'Garcia', 'West'), (4, 'Lee', 'East');

SELECT e.region, u.month, SUM(u.sales) AS total_sales FROM monthly_sales UNPIVOT (sales FOR month IN (jan, feb, mar, apr)) u JOIN employees e ON u.empid = e.empid GROUP BY e.region, u.month ORDER BY e.region, u.month;
-- ordered
-- East | APR | 250
-- East | FEB | 300
-- East | JAN | 200
-- East | MAR | 250
-- West | APR | 150
-- West | FEB | 600
-- West | JAN | 300
-- West | MAR | 400

SELECT last_name, month, sales FROM (SELECT e.last_name, e.region, s.jan, s.feb FROM monthly_sales s JOIN employees e ON s.empid = e.empid WHERE e.region = 'West') UNPIVOT (sales FOR month IN (jan, feb)) ORDER BY last_name;
-- ordered
-- Garcia | JAN | 200
-- Garcia | FEB | 400
-- Smith | JAN | 100
-- Smith | FEB | 200

SELECT * FROM monthly_sales UNPIVOT (x FOR y IN (empid, dept));
-- error 001003

SELECT * FROM monthly_sales UNPIVOT (x FOR y IN (nowhere));
-- error 000904
