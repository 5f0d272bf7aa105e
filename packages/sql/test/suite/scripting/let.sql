-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/let
--# block: let variableDeclaration typeName let variableDeclaration typeName let variableDeclaration typeName return .REVENUE .COST
BEGIN
  LET profit NUMBER(38, 2) DEFAULT 0.0;
  LET revenue NUMBER(38, 2) DEFAULT 110.0;
  LET cost NUMBER(38, 2) := 100.0;
  RETURN revenue - cost;
END
--# block: let variableDeclaration let variableDeclaration let variableDeclaration typeName let variableDeclaration typeName return .X
BEGIN
  LET x := 1;
  LET y DEFAULT 2;
  LET z VARCHAR := 'three';
  LET w VARIANT DEFAULT NULL;
  RETURN x;
END
--# block: let cursorDeclaration query .PRICE INVOICES let cursorDeclaration let cursorDeclaration query .A T .B placeholder .A openCursor
BEGIN
  LET c1 CURSOR FOR SELECT price FROM invoices;
  LET c2 CURSOR FOR res;
  LET c3 CURSOR FOR SELECT a FROM t WHERE b = ? ORDER BY a;
  OPEN c1;
END
--# block: let resultSetDeclaration job query .PRICE INVOICES let resultSetDeclaration job query let resultSetDeclaration job query let resultSetDeclaration job delete T return .RES
BEGIN
  LET res RESULTSET := (SELECT price FROM invoices);
  LET res2 RESULTSET DEFAULT (SELECT 1);
  LET res3 RESULTSET := ASYNC (SELECT 1);
  LET res4 RESULTSET DEFAULT ASYNC (DELETE FROM t);
  RETURN TABLE(res);
END
--# block: let variableDeclaration typeName placeholder let resultSetDeclaration job executeImmediate placeholder .MIN_A return .RS
BEGIN
  LET stmt VARCHAR := 'SELECT * FROM ' || :t || ' WHERE a > ?';
  LET rs RESULTSET := (EXECUTE IMMEDIATE :stmt USING (min_a));
  RETURN TABLE(rs);
END
--# block: let resultSetDeclaration job executeImmediate routineBody query let resultSetDeclaration job show let resultSetDeclaration job describe T let resultSetDeclaration job call P() let resultSetDeclaration job query with commonTable query .X A return .RS
BEGIN
  LET rs RESULTSET := (EXECUTE IMMEDIATE 'SELECT 1');
  LET rs2 RESULTSET := (SHOW WAREHOUSES);
  LET rs3 RESULTSET := (DESCRIBE TABLE t);
  LET rs4 RESULTSET := (CALL p(1));
  LET rs5 RESULTSET := (WITH a AS (SELECT 1 AS x) SELECT x FROM a);
  RETURN TABLE(rs);
END
--# block: let variableDeclaration typeName subquery query COUNT() T .A placeholder let variableDeclaration subquery query MAX() .B T let variableDeclaration .SQLERRM let variableDeclaration LAST_QUERY_ID() let variableDeclaration .SQLID
BEGIN
  LET n INT := (SELECT COUNT(*) FROM t WHERE a = :x);
  LET m := (SELECT MAX(b) FROM t) + 1;
  LET s := SQLERRM;
  LET q := LAST_QUERY_ID();
  LET id := SQLID;
END
--# block: let variableDeclaration typeName ARRAY_CONSTRUCT() let variableDeclaration typeName arrayConstant .X let variableDeclaration objectConstant objectMember .X objectMember arrayConstant let variableDeclaration path .ARR pathIndex let variableDeclaration cast path .OBJ pathKey pathKey pathIndex typeName
BEGIN
  LET arr ARRAY := ARRAY_CONSTRUCT();
  LET arr2 ARRAY := [1, 2, x];
  LET obj := {'a': x, 'b': [1]};
  LET el := arr[0];
  LET path := obj:a.b[1]::VARCHAR;
END
--# block: let variableDeclaration let variableDeclaration typeName
BEGIN
  let lower_case := 1;
  Let Mixed_Case int Default 2;
END
--# block: let variableDeclaration let variableDeclaration typeName
BEGIN
  LET "Quoted" := 1;
  LET "two words" VARCHAR(10) := 'x';
END
--# let: variableDeclaration
LET x := 1
--# let: cursorDeclaration query THE_TABLE
LET cur_table CURSOR FOR SELECT * FROM the_table;
--# let: resultSetDeclaration job query
LET rs RESULTSET := (SELECT 1)
--# let: variableDeclaration .SOME_VALUE
LET variable := some_value;
