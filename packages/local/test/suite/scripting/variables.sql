-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/variables
DECLARE
  profit number(38, 2) DEFAULT 0.0;
BEGIN
  LET cost number(38, 2) := 100.0;
  LET revenue number(38, 2) DEFAULT 110.0;
  profit := revenue - cost;
  RETURN profit;
END;
-- 10.00
EXECUTE IMMEDIATE $$
DECLARE
    profit DEFAULT 0.0;
BEGIN
    LET cost := 100.0;
    LET revenue DEFAULT 110.0;
    profit := revenue - cost;
    RETURN profit;
END;
$$;
-- 10
EXECUTE IMMEDIATE $$
DECLARE
    w INTEGER;
    x INTEGER DEFAULT 0;
    dt DATE;
    result_string VARCHAR;
BEGIN
    w := 1;                     -- Assign a value.
    w := 24 * 7;                -- Assign the result of an expression.
    dt := '2020-09-30'::DATE;   -- Explicit cast.
    dt := '2020-09-30';         -- Implicit cast.
    result_string := w::VARCHAR || ', ' || dt::VARCHAR;
    RETURN result_string;
END;
$$;
-- 168, 2020-09-30
CREATE OR REPLACE TABLE some_data (id INTEGER, name VARCHAR);
INSERT INTO some_data (id, name) VALUES (1, 'a'), (2, 'b');

DECLARE
  id INTEGER;
  name VARCHAR;
BEGIN
  SELECT id, name INTO :id, :name FROM some_data WHERE id = 1;
  RETURN id || ' ' || name;
END;
-- 1 a
EXECUTE IMMEDIATE $$
DECLARE
  id INTEGER;
  name VARCHAR;
BEGIN
  SELECT id, name INTO :id, :name FROM some_data WHERE id = 1;
  RETURN :id || ' ' || :name;
END;
$$;
-- 1 a
CREATE OR REPLACE TABLE names (v VARCHAR);

CREATE OR REPLACE PROCEDURE duplicate_name(pv_name VARCHAR)
RETURNS VARCHAR
LANGUAGE SQL
AS
BEGIN
  DECLARE
    PV_NAME VARCHAR;
  BEGIN
    PV_NAME := 'middle block variable';
    DECLARE
      PV_NAME VARCHAR;
    BEGIN
      PV_NAME := 'innermost block variable';
      INSERT INTO names (v) VALUES (:PV_NAME);
    END;
    -- Because the innermost and middle blocks have separate variables
    -- named "pv_name", the INSERT below inserts the value
    -- 'middle block variable'.
    INSERT INTO names (v) VALUES (:PV_NAME);
  END;
  -- This inserts the value of the input parameter.
  INSERT INTO names (v) VALUES (:PV_NAME);
  RETURN 'Completed.';
END;
CALL duplicate_name('parameter');
-- Completed.
SELECT * FROM names ORDER BY v;
-- ordered
-- innermost block variable
-- middle block variable
-- parameter


-- A variable that no value was given is NULL, and takes every type's NULL.
DECLARE
  a INTEGER;
  b VARCHAR;
  c DATE;
BEGIN
  RETURN a IS NULL AND b IS NULL AND c IS NULL;
END;
-- TRUE

-- A name in quotes is another than the same one without.
DECLARE
  "x" INTEGER DEFAULT 1;
  x INTEGER DEFAULT 2;
BEGIN
  RETURN "x" * 10 + X;
END;
-- 12

-- The tables of an expression know its variables by their colon.
DECLARE
  id INTEGER DEFAULT 2;
BEGIN
  LET found VARCHAR := (SELECT name FROM some_data WHERE id = :id);
  RETURN found;
END;
-- b
BEGIN
  LET table_name := 'some_data';
  LET n INTEGER := (SELECT COUNT(*) FROM IDENTIFIER(:table_name));
  RETURN n;
END;
-- 2
DECLARE
  x INTEGER;
BEGIN
  x := 'no number';
  RETURN x;
END;
-- error 100038
BEGIN
  LET v VARIANT := PARSE_JSON('{"a": [1, 2, {"b": "c"}]}');
  RETURN v:a[2].b::VARCHAR || v:a[1];
END;
-- c2
BEGIN
  LET o OBJECT := {'k': 1};
  LET list ARRAY := [1, 'two', NULL];
  RETURN OBJECT_CONSTRUCT('o', o, 'n', ARRAY_SIZE(list));
END;
-- {"n":3,"o":{"k":1}}
BEGIN
  LET t TIMESTAMP_NTZ := '2024-02-29 13:14:15.5';
  RETURN DATEADD('day', 1, t);
END;
-- 2024-03-01 13:14:15.500
BEGIN
  LET b BINARY := TO_BINARY('CAFE', 'HEX');
  RETURN b;
END;
-- CAFE
