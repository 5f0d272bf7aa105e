-- https://docs.snowflake.com/en/sql-reference/functions/ceil
SELECT CEIL(135.135), CEIL(-975.975), CEIL(135.135, 1), CEIL(-975.975, 1), CEILING(1), CEIL(NULL), CEIL('1.2');
-- 136 | -975 | 135.2 | -975.9 | 1 | NULL | 2

CREATE TABLE NUMBERS (N DECIMAL(10,3), SCALE INTEGER);
INSERT INTO NUMBERS VALUES (-975.975, -1), (-975.975, 0), (-975.975, 2), (135.135, -2), (135.135, 0), (135.135, 1), (135.135, 3), (135.135, 50), (135.135, NULL);

SELECT N, SCALE, CEIL(N, SCALE), FLOOR(N, SCALE), TRUNC(N, SCALE), ROUND(N, SCALE) FROM NUMBERS;
-- -975.975 | -1 | -970.000 | -980.000 | -970.000 | -980.000
-- -975.975 | 0 | -975.000 | -976.000 | -975.000 | -976.000
-- -975.975 | 2 | -975.970 | -975.980 | -975.970 | -975.980
-- 135.135 | -2 | 200.000 | 100.000 | 100.000 | 100.000
-- 135.135 | 0 | 136.000 | 135.000 | 135.000 | 135.000
-- 135.135 | 1 | 135.200 | 135.100 | 135.100 | 135.100
-- 135.135 | 3 | 135.135 | 135.135 | 135.135 | 135.135
-- 135.135 | 50 | 135.135 | 135.135 | 135.135 | 135.135
-- 135.135 | NULL | NULL | NULL | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/floor
SELECT FLOOR(135.135), FLOOR(-975.975), FLOOR(135.135, -1), FLOOR(1.5::FLOAT), FLOOR(-1.5::FLOAT);
-- 135 | -976 | 130 | 1 | -2

-- https://docs.snowflake.com/en/sql-reference/functions/round
SELECT ROUND(135.135), ROUND(-975.975), ROUND(2.5), ROUND(-2.5), ROUND(2.5, 0, 'HALF_TO_EVEN'), ROUND(-2.5, 0, 'HALF_TO_EVEN'), ROUND(1.005::DECIMAL(10,3), 2), ROUND(155, -1);
-- 135 | -976 | 3 | -3 | 2 | -2 | 1.01 | 160

SELECT ROUND(EXPR => -2.5, SCALE => 0), ROUND(EXPR => -2.5, SCALE => 0, ROUNDING_MODE => 'HALF_TO_EVEN'), ROUND(SCALE => 1, EXPR => 2.25);
-- -3 | -2 | 2.3

SELECT ROUND(1.5, 0, 'HALF_UP');
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/trunc
SELECT TRUNC(-975.975), TRUNC(135.135, 1), TRUNCATE(135.135, -2), TRUNC(-1.99::FLOAT);
-- -975 | 135.1 | 100 | -1

-- https://docs.snowflake.com/en/sql-reference/functions/abs
SELECT ABS(-5), ABS(5.5), ABS(-0.0::FLOAT), ABS(NULL), ABS('-3.5'), SIGN(5), SIGN(-1.5), SIGN(0), SIGN(NULL);
-- 5 | 5.5 | 0 | NULL | 3.5 | 1 | -1 | 0 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/mod
SELECT MOD(3, 2), MOD(4.5, 1.2), MOD(-7, 3), MOD(7, -3), MOD(NULL, 1), MOD(5.25, 0.5);
-- 1 | 0.9 | -1 | 1 | NULL | 0.25

SELECT MOD(5, 0);
-- error 100051

-- https://docs.snowflake.com/en/sql-reference/functions/div0
SELECT DIV0(1, 2), DIV0(1, 0), DIV0(1, NULL), DIV0NULL(1, 0), DIV0NULL(6, 4);
-- 0.500000 | 0.000000 | NULL | 0.000000 | 1.500000

-- https://docs.snowflake.com/en/sql-reference/functions/factorial
SELECT FACTORIAL(0), FACTORIAL(1), FACTORIAL(5), FACTORIAL(10), FACTORIAL(NULL);
-- 1 | 1 | 120 | 3628800 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/sqrt
SELECT SQRT(0), SQRT(4), CBRT(27), CBRT(-8), SQUARE(-2.0), SQUARE(3.15::FLOAT), POWER(2, 3), POW(2, -1), POWER(2, 0.5) = SQRT(2), EXP(0), LN(1), LOG(2, 8), LOG(10, 100), SQRT(NULL);
-- 0 | 2 | 3 | -2 | 4 | 9.9225 | 8 | 0.5 | TRUE | 1 | 0 | 3 | 2 | NULL

SELECT SQRT(-1);
-- error

SELECT LN(0);
-- error

SELECT SQRT('2024-01-01'::DATE);
-- error 001044

SELECT SQRT(4, 5);
-- error 000939

SELECT POWER(2);
-- error 000938

-- https://docs.snowflake.com/en/sql-reference/functions/sin
SELECT SIN(0), COS(0), TAN(0), ROUND(SIN(PI() / 2), 12), ROUND(COS(PI()), 12), ROUND(COT(PI() / 4), 12), ASIN(0), ACOS(1), ATAN(0), ATAN2(0, 1), SINH(0), COSH(0), TANH(0), ASINH(0), ACOSH(1), ATANH(0);
-- 0 | 1 | 0 | 1 | -1 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0

SELECT ROUND(DEGREES(PI()), 9), ROUND(RADIANS(180) - PI(), 12), ROUND(DEGREES(1), 9), ROUND(PI(), 9);
-- 180 | 0 | 57.295779513 | 3.141592654

-- https://docs.snowflake.com/en/sql-reference/functions/haversine
SELECT ROUND(HAVERSINE(40.7127, -74.0059, 34.0500, -118.2500), 6);
-- 3936.385096

-- https://docs.snowflake.com/en/sql-reference/functions/width_bucket
SELECT WIDTH_BUCKET(290000, 200000, 600000, 4), WIDTH_BUCKET(199999, 200000, 600000, 4), WIDTH_BUCKET(600000, 200000, 600000, 4), WIDTH_BUCKET(599999.99, 200000, 600000, 4), WIDTH_BUCKET(200000, 200000, 600000, 4), WIDTH_BUCKET(NULL, 0, 10, 5);
-- 1 | 0 | 5 | 4 | 1 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/greatest
SELECT GREATEST(1, 3, 0, 4), GREATEST(5, 2, 3), GREATEST(1, NULL, 2), LEAST(1, 3, 0, 4), LEAST('b', 'a'), GREATEST('2', 10), GREATEST_IGNORE_NULLS(1, NULL, 2), LEAST_IGNORE_NULLS(NULL, 3, 2);
-- 4 | 5 | NULL | 0 | a | 10.00000 | 2 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/zeroifnull
SELECT ZEROIFNULL(NULL::INT), ZEROIFNULL(5), NULLIFZERO(0), NULLIFZERO(5), NULLIFZERO(0.00), NVL(NULL, 1), IFNULL(NULL::INT, 2), NVL2(NULL, 1, 2), NVL2(0, 1, 2);
-- 0 | 5 | NULL | 5 | NULL | 1 | 2 | 2 | 1
