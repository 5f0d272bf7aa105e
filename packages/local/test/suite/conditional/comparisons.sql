-- https://docs.snowflake.com/en/sql-reference/operators-comparison
SELECT '10' > 9, '2024-02-29' = DATE '2024-02-29', DATE '2024-02-29' < '2024-02-29 10:00:00'::TIMESTAMP, TRUE = 'yes', 'a' < 'b', 1 = 1.0;
-- TRUE | TRUE | TRUE | TRUE | TRUE | TRUE

SELECT 'x' = 1;
-- error 100038

-- https://docs.snowflake.com/en/sql-reference/functions/in
SELECT (1, TRUE) IN ((1, TRUE), (2, FALSE)), (NULL, NULL) IN ((1, TRUE)), (1, 2) = (1, 2), (1, 2) <> (1, NULL), 4 IN (1, 2, 3), 'a' IN ('A', 'a'), '2' IN (1, 2), 1 NOT IN (2, NULL);
-- TRUE | NULL | TRUE | NULL | FALSE | TRUE | TRUE | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/between
SELECT 5 BETWEEN '1' AND '10', '2024-02-29'::DATE BETWEEN '2024-01-01' AND '2024-12-31', 'm' NOT BETWEEN 'a' AND 'l';
-- TRUE | TRUE | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/case
SELECT CASE WHEN TRUE THEN 1 ELSE 2.5 END, CASE '1' WHEN 1 THEN 'same' END, CASE 5 WHEN NULL THEN 1 END;
-- 1.0 | same | NULL
