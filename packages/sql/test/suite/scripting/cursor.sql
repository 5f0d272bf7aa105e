-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/cursors
--# openCursor:
OPEN c1;
--# openCursor: .MIN_PRICE .MAX_PRICE
OPEN c1 USING (min_price, max_price);
--# openCursor: placeholder
OPEN "My Cursor" USING (:a, 1 + 2, 'x')
--# fetchCursor:
FETCH c1 INTO a;
--# fetchCursor:
FETCH c1 INTO a, b, "C"
--# fetchCursor: placeholder placeholder
FETCH c1 INTO :a, :b
--# closeCursor:
CLOSE c1;
--# closeCursor:
close "c1"
--# block: variableDeclaration typeName variableDeclaration typeName cursorDeclaration query .PRICE INVOICES assign assign openCursor fetchCursor assign .TOTAL_PRICE .ROW_PRICE fetchCursor closeCursor return .TOTAL_PRICE
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
  CLOSE c1;
  RETURN total_price;
END;
--# block: let variableDeclaration let variableDeclaration let cursorDeclaration query .ID INVOICES .PRICE placeholder .PRICE placeholder openCursor .MINIMUM_PRICE .MAXIMUM_PRICE fetchCursor return .ID
BEGIN
  LET maximum_price := 20.00;
  LET minimum_price := 10.00;
  LET c1 CURSOR FOR SELECT id FROM invoices WHERE price > ? AND price < ?;
  OPEN c1 USING (minimum_price, maximum_price);
  FETCH c1 INTO id;
  RETURN id;
END;
--# block: cursorDeclaration query INVOICES openCursor return RESULTSET_FROM_CURSOR() .C1
DECLARE
  c1 CURSOR FOR SELECT * FROM invoices;
BEGIN
  OPEN c1;
  RETURN TABLE(RESULTSET_FROM_CURSOR(c1));
END;
--# block: cursorDeclaration query setOperation typedLiteral typeName CURRENT_DATE() openCursor let variableDeclaration typeName fetchCursor return .D
DECLARE
  c1 CURSOR FOR SELECT DATE '2022-01-01' AS d UNION ALL SELECT CURRENT_DATE();
BEGIN
  OPEN c1;
  LET d DATE := NULL;
  FETCH c1 INTO d;
  RETURN d;
END;
--# block: let resultSetDeclaration job query .A .B T let cursorDeclaration openCursor fetchCursor closeCursor
BEGIN
  LET res RESULTSET := (SELECT a, b FROM t);
  LET cur CURSOR FOR res;
  OPEN cur;
  FETCH cur INTO a, b;
  CLOSE cur;
END
