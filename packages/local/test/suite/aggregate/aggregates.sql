-- https://docs.snowflake.com/en/sql-reference/functions/median
CREATE OR REPLACE TABLE aggr (k INT, v DECIMAL(10,2));

SELECT MEDIAN(v), SUM(v), AVG(v), COUNT(v), MIN(v) FROM aggr;
-- NULL | NULL | NULL | 0 | NULL

INSERT INTO aggr VALUES (1, 10), (1, 20), (1, 21), (2, 10), (2, 20), (2, 25), (2, 30), (3, NULL);

SELECT k, MEDIAN(v) FROM aggr GROUP BY k ORDER BY k;
-- ordered
-- 1 | 20.00000
-- 2 | 22.50000
-- 3 | NULL

SELECT MEDIAN(column1) FROM VALUES (12345678901234567890123456789.01), (12345678901234567890123456789.02);
-- error 000002

-- https://docs.snowflake.com/en/sql-reference/functions/avg
SELECT AVG(column1), AVG(DISTINCT column1), SUM(column1), SUM(column2), AVG(column2::FLOAT) FROM VALUES (1, 1.5), (1, 2.5), (2, NULL);
-- 1.333333 | 1.500000 | 4 | 4.0 | 2

SELECT AVG(column1) FROM VALUES (12345678901234567890), (12345678901234567891);
-- 12345678901234567890.500000

-- https://docs.snowflake.com/en/sql-reference/functions/percentile_cont
SELECT k, PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY v) FROM VALUES (0, 0), (0, 10), (0, 20), (0, 30), (0, 40), (1, 10), (1, 20), (2, 10), (2, 20), (2, 25), (2, 30), (3, 60), (4, NULL) AS t(k, v) GROUP BY k ORDER BY k;
-- ordered
-- 0 | 10.000
-- 1 | 12.500
-- 2 | 17.500
-- 3 | 60.000
-- 4 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/percentile_disc
SELECT PERCENTILE_DISC(0.25) WITHIN GROUP (ORDER BY column1), PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY column1 DESC) FROM VALUES (0), (10), (20), (30), (40);
-- 10 | 20

-- https://docs.snowflake.com/en/sql-reference/functions/variance
SELECT VARIANCE(column1), VAR_POP(column1), VARIANCE_POP(column1), VAR_SAMP(column1) FROM VALUES (1), (2), (4);
-- 2.333333 | 1.555556 | 1.555556 | 2.333333

SELECT VARIANCE(column1), VARIANCE(column1 + 0.5), STDDEV(column1) FROM VALUES (5);
-- NULL | NULL | NULL

SELECT ROUND(STDDEV(column1), 6), ROUND(STDDEV_POP(column1), 6), ROUND(CORR(column1, column2), 6), COVAR_POP(column1, column2), COVAR_SAMP(column1, column2) FROM VALUES (1, 2), (2, 4), (3, 6);
-- 1 | 0.816497 | 1 | 1.3333333333333333 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/regr_slope
SELECT REGR_SLOPE(column1, column2), REGR_INTERCEPT(column1, column2), REGR_R2(column1, column2), REGR_COUNT(column1, column2), REGR_AVGX(column1, column2), REGR_AVGY(column1, column2) FROM VALUES (3, 1), (5, 2), (7, 3), (NULL, 9);
-- 2 | 1 | 1 | 3 | 2 | 5

-- https://docs.snowflake.com/en/sql-reference/functions/listagg
SELECT LISTAGG(column1, '|') WITHIN GROUP (ORDER BY column1), LISTAGG(DISTINCT column2, ', ') WITHIN GROUP (ORDER BY column2 DESC), LISTAGG(column3) FROM VALUES ('b', 1, NULL), ('a', 2, NULL), (NULL, 2, NULL);
-- a\|b | 2, 1 | (empty)

-- https://docs.snowflake.com/en/sql-reference/functions/array_agg
SELECT ARRAY_AGG(column1) WITHIN GROUP (ORDER BY column1 DESC), ARRAY_AGG(DISTINCT column2) WITHIN GROUP (ORDER BY column2), ARRAY_AGG(column3) FROM VALUES (1, 'x', NULL), (NULL, 'x', NULL), (3, 'a', NULL);
-- [3,1] | ["a","x"] | []

-- https://docs.snowflake.com/en/sql-reference/functions/object_agg
SELECT OBJECT_AGG(column1, column2) FROM VALUES ('a', 1), ('b', 2), (NULL, 3), ('c', NULL);
-- {"a":1,"b":2}

SELECT OBJECT_AGG(column1, column2) FROM VALUES ('a', 1), ('a', 2);
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/mode
SELECT MODE(column1), ANY_VALUE(column2), COUNT_IF(column1 > 1), COUNT(DISTINCT column1), COUNT(column1, column3), APPROX_COUNT_DISTINCT(column1) FROM VALUES (1, 'x', NULL), (2, 'x', 1), (2, 'x', 1), (NULL, 'x', 1);
-- 2 | x | 2 | 2 | 2 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/max_by
SELECT MAX_BY(column1, column2), MIN_BY(column1, column2), MAX_BY(column1, column2, 2), MIN_BY(column1, column2, 9) FROM VALUES (1001, 10000), (1020, 9000), (1030, 8000);
-- 1001 | 1030 | [1001,1020] | [1030,1020,1001]

-- https://docs.snowflake.com/en/sql-reference/functions/booland_agg
SELECT BOOLAND_AGG(column1), BOOLOR_AGG(column1), BOOLXOR_AGG(column1), BITAND_AGG(column1), BITOR_AGG(column1), BITXOR_AGG(column1) FROM VALUES (15), (26), (12), (NULL);
-- TRUE | TRUE | FALSE | 8 | 31 | 25

SELECT BOOLXOR_AGG(column1), BOOLXOR_AGG(column2) FROM VALUES (TRUE, NULL::BOOLEAN), (FALSE, NULL);
-- TRUE | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/grouping
SELECT column1, column2, GROUPING(column1), GROUPING(column2), GROUPING_ID(column1, column2), COUNT(*) FROM VALUES ('a', 1), ('b', 1) GROUP BY ROLLUP (column1, column2);
-- a | 1 | 0 | 0 | 0 | 1
-- a | NULL | 0 | 1 | 1 | 1
-- b | 1 | 0 | 0 | 0 | 1
-- b | NULL | 0 | 1 | 1 | 1
-- NULL | NULL | 1 | 1 | 3 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/ratio_to_report
SELECT column1, RATIO_TO_REPORT(column1) OVER () FROM VALUES (1), (3);
-- 1 | 0.250000
-- 3 | 0.750000

-- https://docs.snowflake.com/en/sql-reference/functions/conditional_true_event
SELECT column1, CONDITIONAL_TRUE_EVENT(column2) OVER (ORDER BY column1) FROM VALUES (1, FALSE), (2, TRUE), (3, FALSE), (4, TRUE);
-- 1 | 0
-- 2 | 1
-- 3 | 1
-- 4 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/nth_value
SELECT column1, NTH_VALUE(column1, 2) OVER (ORDER BY column1), FIRST_VALUE(column1) OVER (ORDER BY column1), LAST_VALUE(column1) OVER (ORDER BY column1), LAG(column1) OVER (ORDER BY column1), LEAD(column1, 1, 0) OVER (ORDER BY column1), NTILE(2) OVER (ORDER BY column1), RANK() OVER (ORDER BY column1), SUM(column1) OVER (ORDER BY column1 ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM VALUES (1), (2), (3);
-- 1 | 2 | 1 | 3 | NULL | 2 | 1 | 1 | 1
-- 2 | 2 | 1 | 3 | 1 | 3 | 1 | 2 | 3
-- 3 | 2 | 1 | 3 | 2 | 0 | 2 | 3 | 5

-- https://docs.snowflake.com/en/sql-reference/functions/avg
CREATE OR REPLACE TABLE avg_example (int_col INT, d DECIMAL(10,5), s1 VARCHAR(10), s2 VARCHAR(10));

INSERT INTO avg_example VALUES (1, 1.1, '1.1', 'one'), (1, 10, '10', 'ten'), (2, 2.4, '2.4', 'two'), (2, NULL, NULL, 'NULL'), (3, NULL, NULL, 'NULL'), (NULL, 9.9, '9.9', 'nine');

SELECT AVG(int_col), AVG(d) FROM avg_example;
-- 1.800000 | 5.85000000000

SELECT int_col, AVG(d), AVG(s1) FROM avg_example GROUP BY int_col;
-- 1 | 5.55000000000 | 5.55
-- 2 | 2.40000000000 | 2.4
-- 3 | NULL | NULL
-- NULL | 9.90000000000 | 9.9

SELECT int_col, AVG(int_col) OVER (PARTITION BY int_col)::VARCHAR FROM avg_example;
-- 1 | 1.000
-- 1 | 1.000
-- 2 | 2.000
-- 2 | 2.000
-- 3 | 3.000
-- NULL | NULL

SELECT AVG(s2) FROM avg_example;
-- error 100038

-- https://docs.snowflake.com/en/sql-reference/functions/object_agg
CREATE OR REPLACE TABLE objectagg_example (g NUMBER, k VARCHAR(30), v VARIANT);

INSERT INTO objectagg_example SELECT 0, 'name', 'Joe'::VARIANT UNION ALL SELECT 0, 'age', 21::VARIANT UNION ALL SELECT 1, 'name', 'Sue'::VARIANT UNION ALL SELECT 1, 'zip', 94401::VARIANT;

SELECT OBJECT_AGG(k, v) FROM objectagg_example GROUP BY g;
-- {"name":"Sue","zip":94401}
-- {"age":21,"name":"Joe"}

-- https://docs.snowflake.com/en/sql-reference/functions/regr_slope
SELECT k, ROUND(REGR_SLOPE(v, v2), 9) FROM VALUES (1, 10.0, NULL), (2, 10, 11), (2, 20, 22), (2, 25, NULL), (2, 30, 35) AS t(k, v, v2) GROUP BY k;
-- 1 | NULL
-- 2 | 0.831408776
