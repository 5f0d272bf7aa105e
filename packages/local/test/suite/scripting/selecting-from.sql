-- https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-selecting-from

CREATE OR REPLACE TABLE orders (
  order_id INT,
  u_id VARCHAR,
  order_date DATE,
  order_amount NUMBER(12,2));
INSERT INTO orders VALUES (1, 'user_id_001', '2024-08-30', 500.00);
INSERT INTO orders VALUES (2, 'user_id_003', '2024-08-30', 225.00);
INSERT INTO orders VALUES (3, 'user_id_001', '2024-08-30', 725.00);
INSERT INTO orders VALUES (4, 'user_id_002', '2024-08-30', 150.00);
INSERT INTO orders VALUES (5, 'user_id_002', '2024-08-30', 900.00);

CREATE OR REPLACE PROCEDURE find_orders_by_user_id(user_id VARCHAR)
RETURNS TABLE (
  order_id INT, order_date DATE, order_amount NUMBER(12,2)
)
LANGUAGE SQL AS
DECLARE
  res RESULTSET;
BEGIN
  res := (SELECT order_id, order_date, order_amount FROM orders WHERE u_id = :user_id);
  RETURN TABLE(res);
END;

SELECT * FROM TABLE(find_orders_by_user_id('user_id_001'));
-- 1 | 2024-08-30 | 500.00
-- 3 | 2024-08-30 | 725.00

SELECT * FROM TABLE(find_orders_by_user_id(user_id => 'user_id_003'));
-- 2 | 2024-08-30 | 225.00

SELECT * FROM TABLE(find_orders_by_user_id('nobody'));
-- no rows

SELECT SUM(p.order_amount), MAX(o.u_id) FROM orders o JOIN TABLE(find_orders_by_user_id('user_id_002')) AS p USING (order_id);
-- 1050.00 | user_id_002

SELECT a.order_id, b.order_id
FROM TABLE(find_orders_by_user_id('user_id_001')) a, TABLE(find_orders_by_user_id('user_id_003')) b
ORDER BY 1;
-- ordered
-- 1 | 2
-- 3 | 2

WITH found AS (SELECT order_amount FROM TABLE(find_orders_by_user_id('user_id_001'))) SELECT MIN(order_amount) FROM found;
-- 500.00

SELECT order_id FROM TABLE(find_orders_by_user_id((SELECT MIN(u_id) FROM orders))) WHERE order_amount > 600;
-- 3

CREATE TABLE kept AS SELECT * FROM TABLE(find_orders_by_user_id('user_id_001'));
SELECT COUNT(*), SUM(order_amount) FROM kept;
-- 2 | 1225.00

INSERT INTO kept SELECT * FROM TABLE(find_orders_by_user_id('user_id_003'));
-- 1

UPDATE kept SET order_amount = 0 WHERE order_id IN (SELECT order_id FROM TABLE(find_orders_by_user_id('user_id_003')));
-- 1 | 0

MERGE INTO kept USING (SELECT * FROM TABLE(find_orders_by_user_id('user_id_002'))) s ON kept.order_id = s.order_id
WHEN NOT MATCHED THEN INSERT VALUES (s.order_id, s.order_date, s.order_amount);
-- 2

DELETE FROM kept WHERE order_id IN (SELECT order_id FROM TABLE(find_orders_by_user_id('user_id_001')));
-- 2

SELECT order_id, order_amount FROM kept ORDER BY 1;
-- ordered
-- 2 | 0.00
-- 4 | 150.00
-- 5 | 900.00

-- An argument cannot come from another table.
SELECT * FROM orders o, TABLE(find_orders_by_user_id(o.u_id));
-- error 000904

SELECT * FROM TABLE(find_orders_by_user_id());
-- error 001044

SELECT * FROM TABLE(find_no_orders('user_id_001'));
-- error 002140

-- What is not read only is not allowed, wherever it is called from.
CREATE PROCEDURE adds() RETURNS TABLE (n INT) LANGUAGE SQL AS
BEGIN
  INSERT INTO orders SELECT 9, 'x', NULL, NULL;
  LET r RESULTSET := (SELECT COUNT(*) FROM orders);
  RETURN TABLE(r);
END;
SELECT * FROM TABLE(adds());
-- error 090236

CREATE PROCEDURE calls_it() RETURNS TABLE (n INT) LANGUAGE SQL AS
BEGIN
  LET r RESULTSET := (CALL adds());
  RETURN TABLE(r);
END;
SELECT * FROM TABLE(calls_it());
-- error 090236

CREATE PROCEDURE creates() RETURNS TABLE (n INT) LANGUAGE SQL AS
BEGIN
  EXECUTE IMMEDIATE 'CREATE TABLE made (a INT)';
  LET r RESULTSET := (SELECT 1);
  RETURN TABLE(r);
END;
SELECT * FROM TABLE(creates());
-- error 090236

SELECT COUNT(*) FROM orders;
-- 5

CREATE PROCEDURE gives_text() RETURNS STRING LANGUAGE SQL AS BEGIN RETURN 'a'; END;
SELECT * FROM TABLE(gives_text());
-- error 001003

CREATE PROCEDURE gives_any() RETURNS TABLE () LANGUAGE SQL AS
BEGIN
  LET r RESULTSET := (SELECT 1 AS a);
  RETURN TABLE(r);
END;
SELECT * FROM TABLE(gives_any());
-- error 001003
CALL gives_any();
-- 1

-- SHOW may be done.
CREATE PROCEDURE shows() RETURNS TABLE (name VARCHAR) LANGUAGE SQL AS
BEGIN
  SHOW TABLES LIKE 'ORDERS' IN SCHEMA;
  LET r RESULTSET := (SELECT "name"::VARCHAR FROM TABLE(RESULT_SCAN(LAST_QUERY_ID())));
  RETURN TABLE(r);
END;
SELECT * FROM TABLE(shows());
-- ORDERS

-- In a block.
BEGIN
  LET total NUMBER(12,2) := 0;
  LET c CURSOR FOR SELECT order_amount FROM TABLE(find_orders_by_user_id('user_id_002'));
  FOR r IN c DO
    total := total + r.order_amount;
  END FOR;
  RETURN total;
END;
-- 1050.00

CREATE VIEW of_orders AS SELECT * FROM TABLE(find_orders_by_user_id('user_id_001'));
-- error 002140
