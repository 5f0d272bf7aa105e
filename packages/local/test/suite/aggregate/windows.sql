-- https://docs.snowflake.com/en/sql-reference/functions/conditional_change_event
SELECT ts, CONDITIONAL_CHANGE_EVENT(voltage = 0) OVER (ORDER BY ts) FROM VALUES (1, 120), (2, 120), (3, 0), (4, 0), (5, 0), (6, 0), (7, 120) AS t(ts, voltage);
-- 1 | 0
-- 2 | 0
-- 3 | 1
-- 4 | 1
-- 5 | 1
-- 6 | 1
-- 7 | 2

SELECT province, o_col, CONDITIONAL_CHANGE_EVENT(o_col) OVER (PARTITION BY province ORDER BY o_col), CONDITIONAL_TRUE_EVENT(o_col) OVER (PARTITION BY province ORDER BY o_col) FROM VALUES ('Alberta', 0), ('Alberta', 0), ('Alberta', 13), ('Alberta', 13), ('Alberta', 14), ('Alberta', 15), ('Alberta', NULL), ('Manitoba', 30) AS t(province, o_col);
-- Alberta | 0 | 0 | 0
-- Alberta | 0 | 0 | 0
-- Alberta | 13 | 1 | 1
-- Alberta | 13 | 1 | 2
-- Alberta | 14 | 2 | 3
-- Alberta | 15 | 3 | 4
-- Alberta | NULL | 3 | 4
-- Manitoba | 30 | 0 | 1

-- https://docs.snowflake.com/en/sql-reference/functions/ratio_to_report
SELECT store_id, 100 * RATIO_TO_REPORT(profit::NUMBER(11,2)) OVER () FROM VALUES (1, 300), (2, 250), (3, 450), (4, NULL) AS t(store_id, profit);
-- 1 | 30.00000000
-- 2 | 25.00000000
-- 3 | 45.00000000
-- 4 | NULL

SELECT a, RATIO_TO_REPORT(a) OVER (ORDER BY a), RATIO_TO_REPORT(0) OVER () FROM VALUES (1), (3) AS t(a);
-- 1 | 0.250000 | NULL
-- 3 | 0.750000 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/kurtosis
SELECT KURTOSIS(k), KURTOSIS(v), KURTOSIS(v2) FROM VALUES (1, 10.00, NULL), (2, 10, 12.00), (2, 20, 22), (2, 25, NULL), (2, 30, 35) AS t(k, v, v2);
-- 5.000000000000 | -2.324218750000 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/skew
SELECT ROUND(SKEW(k), 5), ROUND(SKEW(v), 5), SKEW(v2) FROM VALUES (1, 10.00, NULL), (2, 10, NULL), (2, 20, 22.00), (2, 25, NULL), (2, 30, 35) AS t(k, v, v2);
-- -2.23607 | 0.05241 | NULL
