-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/resultsets
CREATE OR REPLACE TABLE t001 (a INTEGER, b VARCHAR);
INSERT INTO t001 (a, b) VALUES (1, 'row1'), (2, 'row2');
CREATE OR REPLACE PROCEDURE test_sp()
RETURNS TABLE(a INTEGER)
LANGUAGE SQL
AS
  DECLARE
    res RESULTSET DEFAULT (SELECT a FROM t001 ORDER BY a);
  BEGIN
    RETURN TABLE(res);
  END;
CALL test_sp();
-- ordered
-- 1
-- 2
SELECT *
  FROM TABLE(RESULT_SCAN(LAST_QUERY_ID(-2)))
  WHERE a < 2;
-- 1
CREATE OR REPLACE PROCEDURE test_sp_dynamic(table_name VARCHAR)
RETURNS TABLE(a INTEGER)
LANGUAGE SQL
AS
$$
  DECLARE
    res RESULTSET;
    query VARCHAR DEFAULT 'SELECT a FROM IDENTIFIER(?) ORDER BY a;';
  BEGIN
    res := (EXECUTE IMMEDIATE :query USING(table_name));
    RETURN TABLE(res);
  END
$$;
CALL test_sp_dynamic('t001');
-- 1
-- 2
CREATE OR REPLACE PROCEDURE test_sp_02()
RETURNS TABLE(a INTEGER)
LANGUAGE SQL
AS
$$
  DECLARE
      res RESULTSET;
  BEGIN
      res := (SELECT a FROM t001 ORDER BY a);
      RETURN TABLE(res);
  END;
$$;
CALL test_sp_02();
-- 1
-- 2
CREATE OR REPLACE PROCEDURE test_sp_03()
RETURNS INTEGER
LANGUAGE SQL
AS
$$
  DECLARE
    accumulator INTEGER DEFAULT 0;
    res1 RESULTSET DEFAULT (SELECT a FROM t001 ORDER BY a);
    cur1 CURSOR FOR res1;
  BEGIN
    FOR row_variable IN cur1 DO
        accumulator := accumulator + row_variable.a;
    END FOR;
    RETURN accumulator;
  END;
$$;
CALL test_sp_03();
-- 3
DECLARE
  res RESULTSET;
  col_name VARCHAR;
  select_statement VARCHAR;
BEGIN
  col_name := 'b';
  select_statement := 'SELECT ' || col_name || ' FROM t001';
  res := (EXECUTE IMMEDIATE :select_statement);
  RETURN TABLE(res);
END;
-- row1
-- row2

-- The query runs when the RESULTSET is assigned.
DECLARE
  res RESULTSET DEFAULT (SELECT COUNT(*) AS n FROM t001);
BEGIN
  INSERT INTO t001 VALUES (3, 'row3');
  RETURN TABLE(res);
END;
-- 2
DECLARE
  res RESULTSET;
BEGIN
  res := (SHOW TABLES LIKE 'T0%');
  LET names := '';
  FOR each_table IN res DO
    names := names || each_table."name";
  END FOR;
  RETURN names;
END;
-- T001
DECLARE
  res RESULTSET;
BEGIN
  RETURN TABLE(res);
END;
-- error 001003
BEGIN
  RETURN TABLE(SELECT a, b FROM t001 WHERE a < 3);
END;
-- 1 | row1
-- 2 | row2
SELECT * FROM my_result_set;
-- error 002003
