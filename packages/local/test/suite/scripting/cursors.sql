-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/cursors
CREATE OR REPLACE TABLE invoices (id INTEGER, price NUMBER(12, 2));
INSERT INTO invoices (id, price) VALUES (1, 11.11), (2, 22.22);
DECLARE
  id INTEGER DEFAULT 0;
  minimum_price NUMBER(13,2) DEFAULT 22.00;
  maximum_price NUMBER(13,2) DEFAULT 33.00;
  c1 CURSOR FOR SELECT id FROM invoices WHERE price > ? AND price < ?;
BEGIN
  OPEN c1 USING (minimum_price, maximum_price);
  FETCH c1 INTO id;
  RETURN id;
END;
-- 2
DECLARE
  c1 CURSOR FOR SELECT * FROM invoices;
BEGIN
  OPEN c1;
  RETURN TABLE(RESULTSET_FROM_CURSOR(c1));
END;
-- 1 | 11.11
-- 2 | 22.22
DECLARE
  row_price FLOAT;
  total_price FLOAT;
  c1 CURSOR FOR SELECT price FROM invoices;
BEGIN
  row_price := 0.0;
  total_price := 0.0;
  OPEN c1;
  FETCH c1 INTO row_price;
  total_price := total_price + row_price;
  FETCH c1 INTO row_price;
  total_price := total_price + row_price;
  CLOSE c1;
  RETURN total_price;
END;
-- 33.33
EXECUTE IMMEDIATE $$
DECLARE
  total_price FLOAT;
  c1 CURSOR FOR SELECT price FROM invoices;
BEGIN
  total_price := 0.0;
  FOR record IN c1 DO
    total_price := total_price + record.price;
  END FOR;
  RETURN total_price;
END;
$$;
-- 33.33

-- Even after rows were fetched, RESULTSET_FROM_CURSOR has all of them.
DECLARE
  id INTEGER;
  c1 CURSOR FOR SELECT id FROM invoices ORDER BY id;
BEGIN
  OPEN c1;
  FETCH c1 INTO id;
  RETURN TABLE(RESULTSET_FROM_CURSOR(c1));
END;
-- 1
-- 2

-- Behind the last row there are NULL values; more variables than columns stay unset.
DECLARE
  id INTEGER DEFAULT 7;
  other INTEGER DEFAULT 8;
  c1 CURSOR FOR SELECT id FROM invoices WHERE id = 1;
BEGIN
  OPEN c1;
  FETCH c1 INTO id, other;
  LET first_id := id;
  FETCH c1 INTO id;
  RETURN [first_id, other, id IS NULL];
END;
-- [1,8,true]
DECLARE
  id INTEGER;
  c1 CURSOR FOR SELECT id FROM invoices;
BEGIN
  OPEN c1;
  CLOSE c1;
  FETCH c1 INTO id;
  RETURN id;
END;
-- error 001003

-- If the cursor is opened again, the pointer points to the first row in the new result set.
DECLARE
  id INTEGER;
  c1 CURSOR FOR SELECT COUNT(*) FROM invoices;
BEGIN
  OPEN c1;
  FETCH c1 INTO id;
  CLOSE c1;
  INSERT INTO invoices VALUES (3, 33.33);
  LET before := id;
  OPEN c1;
  FETCH c1 INTO id;
  RETURN [before, id];
END;
-- [2,3]

-- A FETCH in a FOR loop takes every second row.
BEGIN
  LET list := '';
  LET skipped INTEGER := 0;
  LET c1 CURSOR FOR SELECT id FROM invoices ORDER BY id;
  FOR record IN c1 DO
    list := list || '/' || record.id;
    FETCH c1 INTO skipped;
  END FOR;
  RETURN list;
END;
-- /1/3
