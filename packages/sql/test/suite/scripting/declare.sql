-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare
--# block: variableDeclaration typeName return .PROFIT
DECLARE
  profit NUMBER(38, 2) := 0;
BEGIN
  RETURN profit;
END
--# block: variableDeclaration assign
DECLARE
  x;
BEGIN
  x := 1;
END
--# block: variableDeclaration typeName variableDeclaration typeName variableDeclaration return .X
DECLARE
  x INT;
  y VARCHAR(20);
  z;
BEGIN
  RETURN x;
END
--# block: variableDeclaration variableDeclaration variableDeclaration typeName variableDeclaration typeName UPPER() return .A
DECLARE
  a DEFAULT 1;
  b := 'two';
  c NUMBER DEFAULT 1 + 2 * 3;
  d VARCHAR := UPPER('x') || 'y';
BEGIN
  RETURN a;
END
--# block: variableDeclaration typeName CURRENT_DATE() variableDeclaration typeName CURRENT_TIMESTAMP() variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName PARSE_JSON() variableDeclaration typeName objectConstant objectMember variableDeclaration typeName arrayConstant variableDeclaration typeName variableDeclaration typeName return path .V pathKey
DECLARE
  d DATE DEFAULT CURRENT_DATE();
  t TIMESTAMP_NTZ := CURRENT_TIMESTAMP;
  t2 TIMESTAMP_LTZ(3);
  b BOOLEAN DEFAULT TRUE;
  f FLOAT := 1e-3;
  v VARIANT DEFAULT PARSE_JSON('{"a": 1}');
  o OBJECT := {'a': 1};
  r ARRAY DEFAULT [1, 2, 3];
  g GEOGRAPHY;
  y BINARY(10);
BEGIN
  RETURN v:a;
END
--# block: variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName return .N .I
DECLARE
  n DOUBLE PRECISION DEFAULT 1.5;
  s CHARACTER VARYING(10);
  i INTEGER := -1;
BEGIN
  RETURN n * i;
END
--# block: variableDeclaration typeName typeItem typeName variableDeclaration typeName typeField typeName typeField typeName variableDeclaration typeName typeItem typeName typeItem typeName variableDeclaration typeName typeItem typeName return .A
DECLARE
  a ARRAY(INT NOT NULL);
  o OBJECT(a INT, b VARCHAR NOT NULL);
  m MAP(VARCHAR, NUMBER(10, 2));
  w VECTOR(FLOAT, 3);
BEGIN
  RETURN a;
END
--# block: cursorDeclaration query .ID .PRICE INVOICES openCursor closeCursor
DECLARE
  c1 CURSOR FOR SELECT id, price FROM invoices;
BEGIN
  OPEN c1;
  CLOSE c1;
END
--# block: cursorDeclaration query .ID INVOICES .PRICE placeholder .PRICE placeholder cursorDeclaration cursorDeclaration query cursorDeclaration query with commonTable query .A X .A return
DECLARE
  c1 CURSOR FOR SELECT id FROM invoices WHERE price > ? AND price < ?;
  c2 CURSOR FOR res;
  c3 CURSOR FOR (SELECT 1 AS a);
  c4 CURSOR FOR WITH x AS (SELECT 1 AS a) SELECT a FROM x ORDER BY a;
BEGIN
  RETURN 1;
END
--# block: resultSetDeclaration assign subquery query .A T return .RES
DECLARE
  res RESULTSET;
BEGIN
  res := (SELECT a FROM t);
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job query .A T001 .A return .RES
DECLARE
  res RESULTSET DEFAULT (SELECT a FROM t001 ORDER BY a);
BEGIN
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job query .A T001 .A return .RES
DECLARE
  res RESULTSET := (SELECT a FROM t001 ORDER BY a);
BEGIN
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job query .A T001 .A await return .RES
DECLARE
  res RESULTSET DEFAULT ASYNC (SELECT a FROM t001 ORDER BY a);
BEGIN
  AWAIT res;
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job insert T query S await
DECLARE
  res RESULTSET := ASYNC (INSERT INTO t SELECT * FROM s);
BEGIN
  AWAIT res;
END
--# block: resultSetDeclaration job show showScope S resultSetDeclaration job update T .A resultSetDeclaration job delete T return .RES
DECLARE
  res RESULTSET DEFAULT (SHOW TABLES IN SCHEMA s);
  ins RESULTSET := (UPDATE t SET a = 1);
  del RESULTSET := (DELETE FROM t);
BEGIN
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job executeImmediate placeholder return .RES
DECLARE
  res RESULTSET DEFAULT (EXECUTE IMMEDIATE :stmt);
BEGIN
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job executeImmediate routineBody query placeholder .X return .RES
DECLARE
  res RESULTSET DEFAULT (EXECUTE IMMEDIATE 'SELECT ?' USING (x));
BEGIN
  RETURN TABLE(res);
END
--# block: resultSetDeclaration job call MY_PROCEDURE() return .RES
DECLARE
  res RESULTSET := (CALL my_procedure(1, 'a'));
BEGIN
  RETURN TABLE(res);
END
--# block: exceptionDeclaration raise
DECLARE
  my_exception EXCEPTION (-20002, 'Raised MY_EXCEPTION.');
BEGIN
  RAISE my_exception;
END
--# block: exceptionDeclaration exceptionDeclaration raise
DECLARE
  e1 EXCEPTION;
  e3 EXCEPTION (-20999, 'it''s bad');
BEGIN
  RAISE e1;
END
--# block: procedureDeclaration typeField typeName typeName block return .NAME call GREET() return
DECLARE
  greet PROCEDURE (name VARCHAR)
    RETURNS VARCHAR
    AS
    BEGIN
      RETURN 'hello ' || name;
    END;
BEGIN
  CALL greet('x');
  RETURN 1;
END
--# block: procedureDeclaration typeField typeName typeField typeName typeField typeName typeField typeName block resultSetDeclaration assign subquery query .A .B ? return .RES return
DECLARE
  rows_of PROCEDURE (n INT, t VARCHAR)
    RETURNS TABLE (a INT, b VARCHAR)
    AS
    DECLARE
      res RESULTSET;
    BEGIN
      res := (SELECT a, b FROM IDENTIFIER(:t) LIMIT 10);
      RETURN TABLE(res);
    END;
BEGIN
  RETURN 1;
END
--# block: procedureDeclaration block return .RES procedureDeclaration typeName block return variableDeclaration typeName call P() call Q() placeholder
DECLARE
  p PROCEDURE () RETURNS TABLE () AS BEGIN RETURN TABLE(res); END;
  q PROCEDURE () RETURNS NUMBER(10, 2) AS BEGIN RETURN 1; END;
  x INT DEFAULT 1;
BEGIN
  CALL p();
  CALL q() INTO :x;
END
--# block: procedureDeclaration typeName block procedureDeclaration typeName block return variableDeclaration typeName call INNER_P() placeholder return .R return
DECLARE
  outer_p PROCEDURE () RETURNS INT AS
    DECLARE
      inner_p PROCEDURE () RETURNS INT AS BEGIN RETURN 1; END;
      r INT;
    BEGIN
      CALL inner_p() INTO :r;
      RETURN r;
    END;
BEGIN
  RETURN 1;
END
--# block: return
DECLARE
BEGIN
  RETURN 1;
END
--# block: variableDeclaration typeName return .X
declare x int default 1; begin return x; end
--# block: variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName return .RESULT
DECLARE
  result VARCHAR;
  cursor_count INT;
  resultset_name VARCHAR DEFAULT 'x';
  exception_text VARCHAR;
BEGIN
  RETURN result;
END
--# block: variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName return .CURSOR .RESULTSET
DECLARE
  cursor INT DEFAULT 1;
  resultset INT DEFAULT 2;
  type VARCHAR;
  date DATE;
  value VARIANT;
BEGIN
  RETURN cursor + resultset;
END
--# block: variableDeclaration typeName return .X
DECLARE
  -- a comment
  x INT /* one */ DEFAULT /* two */ 1; -- three
BEGIN
  RETURN x;
END
--# block: variableDeclaration typeName return .quoted name
DECLARE
  "quoted name" VARCHAR DEFAULT 'x';
BEGIN
  RETURN "quoted name";
END
--# block: variableDeclaration typeName subquery query COUNT() T variableDeclaration typeName subquery query MAX() .A T .B return .X
DECLARE
  x INT DEFAULT (SELECT COUNT(*) FROM t);
  y INT := (SELECT MAX(a) FROM t WHERE b = 'x');
BEGIN
  RETURN x;
END
--# block: variableDeclaration typeName IFF() .A variableDeclaration typeName case caseBranch .A variableDeclaration typeName .A is .B variableDeclaration typeName variableDeclaration typeName cast typeName return .OK
DECLARE
  id_start INT DEFAULT IFF(a > 1, 2, 3);
  name VARCHAR DEFAULT CASE WHEN a THEN 'x' ELSE 'y' END;
  ok BOOLEAN DEFAULT a > 1 AND b IS NOT NULL;
  neg BOOLEAN := NOT FALSE;
  price NUMBER(10, 2) DEFAULT '12.5'::NUMBER(10, 2);
BEGIN
  RETURN ok;
END
