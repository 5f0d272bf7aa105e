-- https://docs.snowflake.com/en/sql-reference/functions/dmf_null_count
CREATE SCHEMA hr;
CREATE TABLE hr.empl_info (id NUMBER(9,0), ssn VARCHAR, mail VARCHAR, hired DATE, seen TIMESTAMP_LTZ, pay NUMBER(9,2), score FLOAT);
INSERT INTO hr.empl_info VALUES
  (1, '1', ' ', '2020-01-01', '2026-01-01 10:00:00', 10, 1.5),
  (2, NULL, '', NULL, NULL, 20, NULL),
  (3, '3', 'a@b.c', '2021-01-01', NULL, NULL, 2.5),
  (4, '1', NULL, '2021-01-01', NULL, -30, 0);

SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT ssn FROM hr.empl_info);
-- 1

SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT seen FROM hr.empl_info);
-- 3

SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT hired FROM hr.empl_info WHERE hired IS NOT NULL);
-- 0

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_null_percent
SELECT SNOWFLAKE.CORE.NULL_PERCENT(SELECT ssn FROM hr.empl_info) = 25;
-- true

SELECT SNOWFLAKE.CORE.NULL_PERCENT(SELECT score FROM hr.empl_info) = 25;
-- true

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_blank_count
SELECT SNOWFLAKE.CORE.BLANK_COUNT(SELECT mail FROM hr.empl_info);
-- 2

SELECT SNOWFLAKE.CORE.BLANK_COUNT(SELECT ssn FROM hr.empl_info);
-- 0

-- Only text can be blank.
SELECT SNOWFLAKE.CORE.BLANK_COUNT(SELECT pay FROM hr.empl_info);
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_blank_percent
SELECT SNOWFLAKE.CORE.BLANK_PERCENT(SELECT mail FROM hr.empl_info) = 50;
-- true

-- A query projects a single column, but the ones that take more.
SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT ssn, mail FROM hr.empl_info);
-- error

SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT missing FROM hr.empl_info);
-- error 000904

SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT ssn FROM hr.missing);
-- error 002003

-- A metric reads what the query lets through.
SELECT d, SNOWFLAKE.CORE.NULL_COUNT(SELECT ssn FROM hr.empl_info) AS n FROM VALUES (1), (2) v(d);
-- 1 | 1
-- 2 | 1
