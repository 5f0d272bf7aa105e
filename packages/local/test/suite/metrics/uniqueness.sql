-- https://docs.snowflake.com/en/sql-reference/functions/dmf_unique_count
CREATE TABLE empl_info (id NUMBER(9,0), ssn VARCHAR, place VARCHAR);
INSERT INTO empl_info VALUES (1, '1', 'x'), (2, NULL, 'x'), (3, '3', 'y'), (4, '1', 'y');

SELECT SNOWFLAKE.CORE.UNIQUE_COUNT(SELECT ssn FROM empl_info);
-- 2

SELECT SNOWFLAKE.CORE.UNIQUE_COUNT(SELECT id FROM empl_info);
-- 4

-- https://docs.snowflake.com/en/sql-reference/functions/dmf_duplicate_count
SELECT SNOWFLAKE.CORE.DUPLICATE_COUNT(SELECT id FROM empl_info);
-- 0

SELECT SNOWFLAKE.CORE.DUPLICATE_COUNT(SELECT ssn FROM empl_info);
-- 2

-- More than one column is for the schedule of a table only.
SELECT SNOWFLAKE.CORE.DUPLICATE_COUNT(SELECT ssn, place FROM empl_info);
-- error

SELECT SNOWFLAKE.CORE.DUPLICATE_COUNT(SELECT id FROM empl_info WHERE id > 9);
-- 0
