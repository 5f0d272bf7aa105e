-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate
CREATE PROCEDURE execute_immediate_local_variable()
RETURNS VARCHAR
AS
DECLARE
  v1 VARCHAR DEFAULT 'CREATE TABLE temporary1 (i INTEGER)';
  v2 VARCHAR DEFAULT 'INSERT INTO temporary1 (i) VALUES (76)';
  result INTEGER DEFAULT 0;
BEGIN
  EXECUTE IMMEDIATE v1;
  EXECUTE IMMEDIATE v2  ||  ',(80)'  ||  ',(84)';
  result := (SELECT SUM(i) FROM temporary1);
  RETURN result::VARCHAR;
END;
CALL execute_immediate_local_variable();
-- 240
CREATE OR REPLACE TABLE invoices (id INTEGER, price NUMBER(12, 2));
INSERT INTO invoices (id, price) VALUES (1, 11.11), (2, 22.22);
CREATE OR REPLACE PROCEDURE min_max_invoices_sp(
    minimum_price NUMBER(12,2),
    maximum_price NUMBER(12,2))
  RETURNS TABLE (id INTEGER, price NUMBER(12, 2))
  LANGUAGE SQL
AS
DECLARE
  rs RESULTSET;
  query VARCHAR DEFAULT 'SELECT * FROM invoices WHERE price > ? AND price < ?';
BEGIN
  rs := (EXECUTE IMMEDIATE :query USING (minimum_price, maximum_price));
  RETURN TABLE(rs);
END;
CALL min_max_invoices_sp(20, 30);
-- 2 | 22.22
SET stmt =
$$
    SELECT PI();
$$
;
EXECUTE IMMEDIATE $stmt;
-- 3.141592653589793
EXECUTE IMMEDIATE $$
DECLARE
  radius_of_circle FLOAT;
  area_of_circle FLOAT;
BEGIN
  radius_of_circle := 3;
  area_of_circle := PI() * radius_of_circle * radius_of_circle;
  RETURN area_of_circle;
END;
$$
;
-- 28.274333882308138
EXECUTE IMMEDIATE 'SELECT 1 AS one, ''it''''s'' AS two';
-- 1 | it's
EXECUTE IMMEDIATE 'SELECT 1 +';
-- error 001003
EXECUTE IMMEDIATE NULL;
-- error 001003

-- A control-flow statement is a statement that can be executed.
BEGIN
  CREATE OR REPLACE TABLE counted (i INTEGER);
  EXECUTE IMMEDIATE 'FOR i IN 1 TO 3 DO INSERT INTO counted VALUES (:i); END FOR';
  RETURN (SELECT SUM(i) FROM counted);
END;
-- 6
