-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/resultsets
--# block: resultSetDeclaration job query INVOICES cursorDeclaration forEach assign .R.PRICE return .RES
DECLARE
  res RESULTSET DEFAULT (SELECT * FROM invoices);
  c1 CURSOR FOR res;
BEGIN
  FOR r IN c1 DO
    x := r.price;
  END FOR;
  RETURN TABLE(res);
END
--# block: resultSetDeclaration variableDeclaration typeName assign placeholder placeholder assign job executeImmediate placeholder return .RES
DECLARE
  res RESULTSET;
  stmt VARCHAR;
BEGIN
  stmt := 'SELECT ' || :cols || ' FROM ' || :t;
  res := (EXECUTE IMMEDIATE :stmt);
  RETURN TABLE(res);
END;
--# block: let variableDeclaration typeName let variableDeclaration typeName let resultSetDeclaration job executeImmediate placeholder .MINIMUM_PRICE return .RES
BEGIN
  LET query VARCHAR := 'SELECT * FROM invoices WHERE price > ? AND price < ?';
  LET minimum_price NUMBER(12, 2) := 20.00;
  LET res RESULTSET := (EXECUTE IMMEDIATE :query USING (minimum_price, 30));
  RETURN TABLE(res);
END;
--# block: let resultSetDeclaration job show showScope DB.S let cursorDeclaration forEach let variableDeclaration typeName .T.name
BEGIN
  LET res RESULTSET := (SHOW TABLES LIKE 'x%' IN SCHEMA db.s);
  LET c CURSOR FOR res;
  FOR t IN c DO
    LET name VARCHAR := t."name";
  END FOR;
END
--# block: resultSetDeclaration resultSetDeclaration assign subquery query assign subquery query .A ? return .RS2
DECLARE
  rs1 RESULTSET;
  rs2 RESULTSET;
BEGIN
  rs1 := (SELECT 1) ;
  rs2 := (SELECT a FROM TABLE(:rs1));
  RETURN TABLE(rs2);
END
--# block: let resultSetDeclaration job list stageLocation MY_STAGE let resultSetDeclaration job describe T let resultSetDeclaration job explain query let resultSetDeclaration job copyIntoTable T stageLocation S
BEGIN
  LET res RESULTSET := (LIST @my_stage);
  LET res2 RESULTSET := (DESC TABLE t);
  LET res3 RESULTSET := (EXPLAIN SELECT 1);
  LET res4 RESULTSET := (COPY INTO t FROM @s);
END
--# job: query
ASYNC (SELECT 1)
--# job: insert T query S
ASYNC (INSERT INTO t SELECT * FROM s);
