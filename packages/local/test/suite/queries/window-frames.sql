-- https://docs.snowflake.com/en/sql-reference/functions-window-syntax (RANGE BETWEEN with explicit offsets)
CREATE TABLE menu (day DATE, at TIMESTAMP_NTZ, price NUMBER(5,2), n INT);
INSERT INTO menu VALUES ('2024-01-01', '2024-01-01 10:00:00', 1, 1), ('2024-01-02', '2024-01-01 11:00:00', 2, 2), ('2024-01-05', '2024-01-01 11:30:00', 4, 4), ('2024-01-31', '2024-01-01 15:00:00', 8, 8), ('2024-02-29', NULL, 16, NULL);

SELECT day, SUM(price) OVER (ORDER BY day RANGE BETWEEN INTERVAL '3 days' PRECEDING AND CURRENT ROW) FROM menu;
-- 2024-01-01 | 1.00
-- 2024-01-02 | 3.00
-- 2024-01-05 | 6.00
-- 2024-01-31 | 8.00
-- 2024-02-29 | 16.00

SELECT day, SUM(price) OVER (ORDER BY day RANGE BETWEEN INTERVAL '1 month' PRECEDING AND INTERVAL '1 day' FOLLOWING) FROM menu;
-- 2024-01-01 | 3.00
-- 2024-01-02 | 3.00
-- 2024-01-05 | 7.00
-- 2024-01-31 | 15.00
-- 2024-02-29 | 24.00

SELECT n, COUNT(*) OVER (ORDER BY n RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) FROM menu;
-- 1 | 2
-- 2 | 2
-- 4 | 2
-- 8 | 1
-- NULL | 1

SELECT price, SUM(price) OVER (ORDER BY at RANGE BETWEEN INTERVAL '1 hour, 30 minutes' PRECEDING AND CURRENT ROW) FROM menu;
-- 1.00 | 1.00
-- 2.00 | 3.00
-- 4.00 | 7.00
-- 8.00 | 8.00
-- 16.00 | 16.00

-- https://docs.snowflake.com/en/sql-reference/functions/nth_value
SELECT n, NTH_VALUE(price, 2) FROM FIRST OVER (ORDER BY day) FROM menu;
-- 1 | 2.00
-- 2 | 2.00
-- 4 | 2.00
-- 8 | 2.00
-- NULL | 2.00

SELECT n, NTH_VALUE(price, 2) FROM LAST OVER (ORDER BY day), NTH_VALUE(n, 1) FROM LAST IGNORE NULLS OVER (ORDER BY day) FROM menu;
-- 1 | 8.00 | 8
-- 2 | 8.00 | 8
-- 4 | 8.00 | 8
-- 8 | 8.00 | 8
-- NULL | 8.00 | 8

SELECT price, NTH_VALUE(price, 1) FROM LAST OVER (ORDER BY n NULLS FIRST), NTH_VALUE(price, 1) FROM LAST OVER (ORDER BY n DESC) FROM menu WHERE n IS NULL OR n = 1;
-- 1.00 | 1.00 | 1.00
-- 16.00 | 1.00 | 1.00
