-- https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-scalar-functions
CREATE FUNCTION pi_udf()
  RETURNS FLOAT
  AS '3.141592654::FLOAT'
  ;

SELECT pi_udf();
-- 3.141592654

CREATE FUNCTION area_of_circle(radius FLOAT)
  RETURNS FLOAT
  AS
  $$
    pi() * radius * radius
  $$
  ;

SELECT ROUND(area_of_circle(1.0), 9);
-- 3.141592654

CREATE TABLE purchases (number_sold INTEGER, wholesale_price NUMBER(7,2), retail_price NUMBER(7,2));
INSERT INTO purchases (number_sold, wholesale_price, retail_price) VALUES
   (3,  10.00,  20.00),
   (5, 100.00, 200.00)
   ;

CREATE FUNCTION profit()
  RETURNS NUMERIC(11, 2)
  AS
  $$
    SELECT SUM((retail_price - wholesale_price) * number_sold)
        FROM purchases
  $$
  ;

SELECT profit();
-- 530.00

CREATE TABLE circles (diameter FLOAT);

INSERT INTO circles (diameter) VALUES
    (2.0),
    (4.0);

CREATE FUNCTION diameter_to_radius(f FLOAT)
  RETURNS FLOAT
  AS
  $$ f / 2 $$
  ;

WITH
    radii AS (SELECT diameter_to_radius(diameter) AS radius FROM circles)
  SELECT radius FROM radii
    ORDER BY radius
  ;
-- ordered
-- 1
-- 2

CREATE TABLE orders (product_ID varchar, quantity integer, price numeric(11, 2), buyer_info varchar);
CREATE TABLE inventory (product_ID varchar, quantity integer, price numeric(11, 2), vendor_info varchar);
INSERT INTO inventory (product_ID, quantity, price, vendor_info) VALUES
  ('X24 Bicycle', 4, 1000.00, 'HelloVelo'),
  ('GreenStar Helmet', 8, 50.00, 'MellowVelo'),
  ('SoundFX', 5, 20.00, 'Annoying FX Corporation');
INSERT INTO orders (product_id, quantity, price, buyer_info) VALUES
  ('X24 Bicycle', 1, 1500.00, 'Jennifer Juniper'),
  ('GreenStar Helmet', 1, 75.00, 'Donovan Liege'),
  ('GreenStar Helmet', 1, 75.00, 'Montgomery Python');

CREATE FUNCTION store_profit()
  RETURNS NUMERIC(11, 2)
  AS
  $$
  SELECT SUM( (o.price - i.price) * o.quantity)
    FROM orders AS o, inventory AS i
    WHERE o.product_id = i.product_id
  $$
  ;

SELECT store_profit();
-- 550.00


SELECT diameter FROM circles WHERE diameter_to_radius(diameter) > 1;
-- 4

SELECT diameter_to_radius(diameter) r, COUNT(*) FROM circles GROUP BY diameter_to_radius(diameter) HAVING diameter_to_radius(MAX(diameter)) < 2;
-- 1 | 1

SELECT diameter FROM circles ORDER BY diameter_to_radius(-diameter);
-- ordered
-- 4
-- 2

SELECT diameter FROM circles QUALIFY ROW_NUMBER() OVER (ORDER BY diameter_to_radius(diameter) DESC) = 1;
-- 4


CREATE FUNCTION first_of (arg1 VARCHAR(1)) RETURNS VARCHAR(1) LANGUAGE SQL AS 'arg1';

SELECT first_of('abc');
-- abc

SET id_threshold = 2.5;
CREATE OR REPLACE FUNCTION my_filter_function()
RETURNS TABLE (diameter float)
AS
$$
SELECT diameter FROM circles WHERE diameter > $id_threshold
$$
;
SELECT * FROM TABLE(my_filter_function());
-- 4
