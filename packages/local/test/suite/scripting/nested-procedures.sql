-- https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-snowflake-scripting
CREATE OR REPLACE PROCEDURE nested_procedure_example_table()
RETURNS TABLE()
LANGUAGE SQL
AS
$$
DECLARE
  res RESULTSET;
  nested_return_table PROCEDURE()
    RETURNS TABLE()
    AS
    DECLARE
      res2 RESULTSET;
    BEGIN
      INSERT INTO nested_table VALUES(1);
      INSERT INTO nested_table VALUES(2);
      res2 := (SELECT * FROM nested_table);
      RETURN TABLE(res2);
    END;
BEGIN
  CREATE OR REPLACE TABLE nested_table(col1 INT);
  res := (CALL nested_return_table());
  RETURN TABLE(res);
END;
$$;
CALL nested_procedure_example_table();
-- 1
-- 2
EXECUTE IMMEDIATE $$
DECLARE
  counter NUMBER := 0;
  simple_counter PROCEDURE()
    RETURNS VARCHAR
    AS
    BEGIN
      counter := counter + 1;
      RETURN counter;
    END;
BEGIN
  CALL simple_counter();
  CALL simple_counter();
  CALL simple_counter();
  RETURN counter;
END;
$$;
-- 3
CREATE OR REPLACE TABLE log_nested_values(col1 INT, col2 INT);
CREATE OR REPLACE PROCEDURE nested_procedure_example_arguments()
RETURNS NUMBER
LANGUAGE SQL
AS
$$
DECLARE
  a NUMBER;
  b NUMBER;
  x NUMBER;
  log_and_multiply_numbers PROCEDURE(num1 NUMBER, num2 NUMBER)
    RETURNS NUMBER
    AS
    BEGIN
      INSERT INTO log_nested_values VALUES(:num1, :num2);
      x := :num1 * :num2;
      RETURN x;
    END;
BEGIN
  a := 5;
  b := 10;
  CALL log_and_multiply_numbers(:a, :b);
  RETURN x;
END;
$$;
CALL nested_procedure_example_arguments();
-- 50
SELECT * FROM log_nested_values;
-- 5 | 10
CREATE OR REPLACE PROCEDURE nested_procedure_example_call_from_nested()
RETURNS NUMBER
LANGUAGE SQL
AS
$$
DECLARE
  counter NUMBER := 0;
  counter_nested_proc PROCEDURE()
    RETURNS NUMBER
    AS
    DECLARE
      var1 NUMBER := 10;
    BEGIN
      counter := counter + var1;
    END;
  call_counter_nested_proc PROCEDURE()
    RETURNS NUMBER
    AS
    DECLARE
      var2 NUMBER := 15;
    BEGIN
      counter := counter + var2;
      CALL counter_nested_proc();
    END;
BEGIN
  counter := 0;
  CALL counter_nested_proc();
  CALL call_counter_nested_proc();
  RETURN counter;
END;
$$;
CALL nested_procedure_example_call_from_nested();
-- 35

-- A nested procedure does not know what is declared behind it.
DECLARE
  early PROCEDURE() RETURNS NUMBER AS BEGIN RETURN late; END;
  late NUMBER := 1;
BEGIN
  CALL early();
  RETURN late;
END;
-- error 000904

-- An exception of the block may be raised in its procedure, and is handled as that of the call.
DECLARE
  x INT := 0;
  bad EXCEPTION (-20010, 'bad');
  fails PROCEDURE() RETURNS STRING AS
    BEGIN
      x := x + 1;
      RAISE bad;
    END;
BEGIN
  CALL fails();
  x := x + 10;
  RETURN x;
EXCEPTION
  WHEN bad CONTINUE THEN
    x := x + 100;
END;
-- 111
