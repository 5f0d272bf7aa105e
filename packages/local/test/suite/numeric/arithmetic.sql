-- https://docs.snowflake.com/en/sql-reference/operators-arithmetic
SELECT 10.01 n1, 1.1 n2, n1 * n2;
-- 10.01 | 1.1 | 11.011

SELECT 10.001 n1, .001 n2, n1 * n2;
-- 10.001 | 0.001 | 0.010001

SELECT .1 n1, .0000000000001 n2, n1 * n2;
-- 0.1 | 0.0000000000001 | 0.0000000000000

SELECT 2 n1, 7 n2, n1 / n2;
-- 2 | 7 | 0.285714

SELECT 10.1 n1, 2.1 n2, n1 / n2;
-- 10.1 | 2.1 | 4.8095238

SELECT 10.001 n1, .001 n2, n1 / n2;
-- 10.001 | 0.001 | 10001.000000000

SELECT .1 n1, .0000000000001 n2, n1 / n2;
-- 0.1 | 0.0000000000001 | 1000000000000.0000000

SELECT 2147483647 + 1, 99999999::NUMBER(8,0) * 99999999::NUMBER(8,0) * 99999999::NUMBER(8,0), 99999999.99::NUMBER(10,2) * 99999999.99::NUMBER(10,2);
-- 2147483648 | 999999970000000299999999 | 9999999998000000.0001

SELECT -7 / 2, 7 / -2, -1 / 3, 12345678901234567890 / 7, 5 % 3, -5 % 3, 5.5 % 2, '3' + 4, '1.5' * '2';
-- -3.500000 | -3.500000 | -0.333333 | 1763668414462081127.142857 | 2 | -2 | 1.5 | 7.00000 | 3

SELECT 1 / 0;
-- error 100051

SELECT MOD(5, 0);
-- error 100051

SELECT 1 / NULL, NULL + 1, 4 / 2 * 3, 2 * 3 / 4, 1.5::FLOAT / 2;
-- NULL | NULL | 6.000000 | 1.500000 | 0.75

SELECT DATE '2024-02-29' + 1, DATE '2024-02-29' - DATE '2024-02-01', 1 + DATE '2024-02-29', DATE '2024-03-01' - 1;
-- 2024-03-01 | 28 | 2024-03-01 | 2024-02-29

-- https://docs.snowflake.com/en/sql-reference/functions/div0
SELECT DIV0(1, 2), DIV0(1, 0), DIV0(NULL::INT, 0), DIV0(1, NULL::INT), DIV0NULL(1, NULL::INT), DIV0NULL(1, 0);
-- 0.500000 | 0.000000 | 0.000000 | NULL | 0.000000 | 0.000000

-- https://docs.snowflake.com/en/sql-reference/functions/mod
SELECT MOD(3, 2) AS mod1, MOD(4.5, 1.2) AS mod2;
-- 1 | 0.9

-- https://docs.snowflake.com/en/sql-reference/functions/round
SELECT ROUND(135.135), ROUND(-975.975), ROUND(2.5, 0), ROUND(2.5, 0, 'HALF_TO_EVEN'), ROUND(-2.5, 0), ROUND(-2.5, 0, 'HALF_TO_EVEN'), ROUND(33.33, -1), ROUND(155, -1), ROUND(3.14, 1), ROUND(3.14, 5), ROUND(0.125, 2, 'HALF_TO_EVEN');
-- 135 | -976 | 3 | 2 | -3 | -2 | 30 | 160 | 3.1 | 3.14 | 0.12

SELECT ROUND(column1::FLOAT, column2) FROM VALUES (-975.975, -1), (-975.975, 0), (-975.975, 2), (135.135, -2), (135.135, 0), (135.135, 1), (135.135, 3), (135.135, 50), (135.135, NULL);
-- ordered
-- -980
-- -976
-- -975.98
-- 100
-- 135
-- 135.1
-- 135.135
-- 135.135
-- NULL

SELECT ROUND(column1, 2), ROUND(FLOOR(12.7), 1)::VARCHAR FROM VALUES (-10.005), (-1.005), (1.005), (10.005);
-- ordered
-- -10.01 | 12
-- -1.01 | 12
-- 1.01 | 12
-- 10.01 | 12

-- https://docs.snowflake.com/en/sql-reference/functions/trunc
SELECT TRUNC(column1::FLOAT, column2) FROM VALUES (-975.975, -1), (-975.975, 0), (-975.975, 2), (135.135, -2), (135.135, 1), (135.135, 50), (135.135, NULL);
-- ordered
-- -970
-- -975
-- -975.97
-- 100
-- 135.1
-- 135.135
-- NULL

SELECT TRUNCATE(3.14, 1), TRUNC(-9.6), TRUNC(33.33, -1), TRUNC(1234567890123456789012.99);
-- 3.1 | -9 | 30 | 1234567890123456789012

-- https://docs.snowflake.com/en/sql-reference/functions/ceil
SELECT CEIL(135.135), CEIL(-975.975), CEIL(135.135, 1), CEIL(135.135, -1), CEIL(-975.975, -2), FLOOR(135.135), FLOOR(-975.975), FLOOR(135.135, 2), FLOOR(-975.975, -1), CEIL(5);
-- 136 | -975 | 135.2 | 140 | -900 | 135 | -976 | 135.13 | -980 | 5

-- https://docs.snowflake.com/en/sql-reference/functions/abs
SELECT ABS(-9), ABS(0.5), SIGN(-9.5), SIGN(0), SQUARE(-2), CBRT(27), FACTORIAL(5), FACTORIAL(0), SQRT('9'), POWER(2, 10), LOG(2, 8), LN(1), EXP(0);
-- 9 | 0.5 | -1 | 0 | 4 | 3 | 120 | 1 | 3 | 1024 | 3 | 0 | 1

-- https://docs.snowflake.com/en/sql-reference/functions/width_bucket
SELECT WIDTH_BUCKET(column1, 200000, 600000, 4) FROM VALUES (290000), (320000), (399999.99), (400000), (470000), (510000), (610000), (100000);
-- ordered
-- 1
-- 2
-- 2
-- 3
-- 3
-- 4
-- 5
-- 0

-- https://docs.snowflake.com/en/sql-reference/functions/bitand
SELECT BITAND(1, 2), BITAND(3, 1), BITOR(16, 6), BITXOR(10, 12), BITNOT(1), BITSHIFTLEFT(1, 3), BITSHIFTRIGHT(16, 4), GETBIT(11, 1), BIT_AND(7, 5);
-- 0 | 1 | 22 | 6 | -2 | 8 | 1 | 1 | 5

-- https://docs.snowflake.com/en/sql-reference/functions/haversine
SELECT ROUND(HAVERSINE(40.7127, -74.0059, 34.0500, -118.2500), 6);
-- 3936.385096
