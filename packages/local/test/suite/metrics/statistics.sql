-- https://docs.snowflake.com/en/sql-reference/functions/dmf_avg
CREATE TABLE empl_info (id NUMBER(9,0), salary NUMBER(9,0), bonus FLOAT, name VARCHAR);
INSERT INTO empl_info VALUES (1, 1000, 0.5, 'Ann'), (2, 3000, -1.5, 'Benedict'), (3, 2000, 0, 'CD'), (4, NULL, NULL, NULL);

SELECT SNOWFLAKE.CORE.AVG(SELECT salary FROM empl_info) = 2000;
-- true

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_max
SELECT SNOWFLAKE.CORE.MAX(SELECT salary FROM empl_info);
-- 3000

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_min
SELECT SNOWFLAKE.CORE.MIN(SELECT salary FROM empl_info);
-- 1000

SELECT SNOWFLAKE.CORE.MIN(SELECT bonus FROM empl_info);
-- -1.5

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_stddev
SELECT SNOWFLAKE.CORE.STDDEV(SELECT salary FROM empl_info) = 1000;
-- true

-- Statistics are about numbers.
SELECT SNOWFLAKE.CORE.AVG(SELECT name FROM empl_info);
-- error

SELECT SNOWFLAKE.CORE.MAX(SELECT salary FROM empl_info WHERE FALSE);
-- NULL

-- A share can be asked as a check is.
SELECT SNOWFLAKE.CORE.MAX(SELECT salary FROM empl_info) <= 3000 AND SNOWFLAKE.CORE.MIN(SELECT id FROM empl_info) > 0;
-- true

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_row_count
SELECT SNOWFLAKE.CORE.ROW_COUNT(SELECT * FROM empl_info);
-- error

SELECT SNOWFLAKE.CORE.NO_SUCH_METRIC(SELECT id FROM empl_info);
-- error
