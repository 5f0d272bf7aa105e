-- https://docs.snowflake.com/en/sql-reference/identifier-literal
CREATE TABLE IDENTIFIER('my_table') (c1 NUMBER, "Two words" NUMBER);

SET my_table_name = 'my_table';

INSERT INTO IDENTIFIER($my_table_name) VALUES (1, 2), (3, 4);

SELECT * FROM IDENTIFIER($my_table_name) ORDER BY c1;
-- ordered
-- 1 | 2
-- 3 | 4

SELECT * FROM IDENTIFIER('suite.public.MY_TABLE') ORDER BY 1 LIMIT 1;
-- ordered
-- 1 | 2

SET col = '"Two words"';

SELECT IDENTIFIER($col) + 1 FROM my_table ORDER BY 1;
-- ordered
-- 3
-- 5

SELECT * FROM IDENTIFIER($nothing);
-- error 002003

UPDATE IDENTIFIER($my_table_name) SET c1 = 9 WHERE c1 = 1;
-- 1 | 0

SELECT SUM(c1) FROM my_table;
-- 12

DROP TABLE IDENTIFIER($my_table_name);

SELECT * FROM my_table;
-- error 002003
