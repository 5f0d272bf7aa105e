-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/for
CREATE or replace TABLE invoices (price NUMBER(12, 2));
INSERT INTO invoices (price) VALUES (11.11), (22.22);
CREATE OR REPLACE PROCEDURE for_loop_over_cursor()
RETURNS FLOAT
LANGUAGE SQL
AS
$$
DECLARE
    total_price FLOAT;
    c1 CURSOR FOR SELECT price FROM invoices;
BEGIN
    total_price := 0.0;
    OPEN c1;
    FOR rec IN c1 DO
        total_price := total_price + rec.price;
    END FOR;
    CLOSE c1;
    RETURN total_price;
END;
$$;
CALL for_loop_over_cursor();
-- 33.33
CREATE PROCEDURE simple_for(iteration_limit INTEGER)
RETURNS INTEGER
LANGUAGE SQL
AS
$$
    DECLARE
        counter INTEGER DEFAULT 0;
    BEGIN
        FOR i IN 1 TO iteration_limit DO
            counter := counter + 1;
        END FOR;
        RETURN counter;
    END;
$$;
CALL simple_for(3);
-- 3
CREATE PROCEDURE reverse_loop(iteration_limit INTEGER)
RETURNS VARCHAR
LANGUAGE SQL
AS
$$
    DECLARE
        values_of_i VARCHAR DEFAULT '';
    BEGIN
        FOR i IN REVERSE 1 TO iteration_limit DO
            values_of_i := values_of_i || ' ' || i::varchar;
        END FOR;
        RETURN values_of_i;
    END;
$$;
DECLARE
  values_of_i VARCHAR;
BEGIN
  CALL reverse_loop(3) INTO :values_of_i;
  RETURN '[' || values_of_i || ']';
END;
-- [ 3 2 1]
CREATE PROCEDURE p(iteration_limit INTEGER)
RETURNS VARCHAR
LANGUAGE SQL
AS
$$
    DECLARE
        counter INTEGER DEFAULT 0;
        i INTEGER DEFAULT -999;
        return_value VARCHAR DEFAULT '';
    BEGIN
        FOR i IN 1 TO iteration_limit DO
            counter := counter + 1;
        END FOR;
        return_value := 'counter: ' || counter::varchar || '\n';
        return_value := return_value || 'i: ' || i::VARCHAR;
        RETURN return_value;
    END;
$$;
CALL p(3);
-- counter: 3\ni: -999

-- If end is less than start, the loop executes 0 times, even with REVERSE.
BEGIN
  LET n := 0;
  FOR i IN 3 TO 1 DO n := n + 1; END FOR;
  FOR i IN REVERSE 3 TO 1 DO n := n + 1; END FOR;
  FOR i IN 2 TO 2 DO n := n + 10; END FOR;
  RETURN n;
END;
-- 10
BEGIN
  LET n := 0;
  FOR i IN 1 TO 3 LOOP
    n := n + i;
  END LOOP;
  RETURN n;
END;
-- 6

-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/continue
DECLARE
  counter1 NUMBER(8, 0);
  counter2 NUMBER(8, 0);
BEGIN
  counter1 := 0;
  counter2 := 0;
  WHILE (counter1 < 3) DO
    counter1 := counter1 + 1;
    CONTINUE;
    counter2 := counter2 + 1;
  END WHILE;
  RETURN counter2;
END;
-- 0
BEGIN
  LET n := 0;
  FOR i IN 1 TO 10 DO
    IF (i % 2 = 0) THEN ITERATE; END IF;
    IF (i > 7) THEN EXIT; END IF;
    n := n + i;
  END FOR;
  RETURN n;
END;
-- 16

-- Neither the loop variable nor the row are known behind the loop.
BEGIN
  FOR i IN 1 TO 2 DO NULL; END FOR;
  RETURN i;
END;
-- error 000904

-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/while
CREATE PROCEDURE power_of_2()
RETURNS NUMBER(8, 0)
LANGUAGE SQL
AS
$$
DECLARE
    counter NUMBER(8, 0);      -- Loop counter.
    power_of_2 NUMBER(8, 0);   -- Stores the most recent power of 2 that we calculated.
BEGIN
    counter := 1;
    power_of_2 := 1;
    WHILE (counter <= 8) DO
        power_of_2 := power_of_2 * 2;
        counter := counter + 1;
    END WHILE;
    RETURN power_of_2;
END;
$$;
CALL power_of_2();
-- 256
