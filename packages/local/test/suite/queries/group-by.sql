-- https://docs.snowflake.com/en/sql-reference/constructs/group-by
CREATE TABLE sales (product_ID INTEGER, city VARCHAR, amount NUMBER(10,2));

INSERT INTO sales VALUES (1, 'SF', 10), (1, 'SF', 5.50), (2, 'SF', 1), (2, 'LA', 3), (NULL, 'LA', 7);

SELECT product_ID, SUM(amount) FROM sales GROUP BY product_ID;
-- 2 | 4.00
-- NULL | 7.00
-- 1 | 15.50

SELECT city, product_ID, SUM(amount) FROM sales GROUP BY ALL;
-- SF | 2 | 1.00
-- LA | 2 | 3.00
-- LA | NULL | 7.00
-- SF | 1 | 15.50

SELECT city, SUM(amount) AS s FROM sales GROUP BY ROLLUP (city);
-- NULL | 26.50
-- SF | 16.50
-- LA | 10.00

SELECT city, product_ID, COUNT(*) FROM sales GROUP BY CUBE (city, product_ID);
-- NULL | NULL | 5
-- SF | NULL | 3
-- LA | NULL | 2
-- SF | 1 | 2
-- SF | 2 | 1
-- LA | 2 | 1
-- LA | NULL | 1
-- NULL | 2 | 2
-- NULL | NULL | 1
-- NULL | 1 | 2

SELECT city, product_ID, COUNT(*) FROM sales GROUP BY GROUPING SETS (city, product_ID);
-- SF | NULL | 3
-- LA | NULL | 2
-- NULL | 2 | 2
-- NULL | NULL | 1
-- NULL | 1 | 2

SELECT city, GROUPING(city) AS g, SUM(amount) FROM sales GROUP BY ROLLUP (city) ORDER BY g, city;
-- ordered
-- LA | 0 | 10.00
-- SF | 0 | 16.50
-- NULL | 1 | 26.50

SELECT GROUPING_ID(city, product_ID) AS g, COUNT(*) FROM sales GROUP BY CUBE (city, product_ID) HAVING g = 3;
-- 3 | 5

SELECT LOWER(city) AS c, COUNT(*) FROM sales GROUP BY c;
-- sf | 3
-- la | 2

SELECT city, 5 AS k, COUNT(*) FROM sales GROUP BY city, k;
-- SF | 5 | 3
-- LA | 5 | 2

SELECT 1, COUNT(*) FROM sales GROUP BY 1;
-- 1 | 5

SELECT city, COUNT(*) FROM sales GROUP BY 1 ORDER BY 2 DESC;
-- ordered
-- SF | 3
-- LA | 2

SELECT COUNT(*), SUM(amount), MIN(city) FROM sales WHERE FALSE;
-- 0 | NULL | NULL

SELECT city FROM sales GROUP BY city HAVING SUM(amount) > 12;
-- SF
