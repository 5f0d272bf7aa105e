-- https://docs.snowflake.com/en/sql-reference/identifiers-syntax
--# block: variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName variableDeclaration typeName assign assign assign assign assign CURRENT_DATE() assign CURRENT_TIME() assign assign assign .INDEX assign .TYPE .KEY .NAME return .RESULT
DECLARE
  result INT;
  type VARCHAR;
  key VARCHAR;
  name VARCHAR;
  date DATE;
  time TIME;
  year INT;
  value VARIANT;
  index INT;
  status VARCHAR;
  message VARCHAR;
  row_count INT;
BEGIN
  result := 1;
  type := 'a';
  key := 'b';
  name := 'c';
  date := CURRENT_DATE();
  time := CURRENT_TIME();
  year := 2026;
  value := 1;
  index := index + 1;
  status := type || key || name;
  RETURN result;
END
--# block: assign assign assign assign assign assign assign assign assign assign assign assign assign assign assign assign
BEGIN
  loop := 1;
  repeat := 2;
  open := 3;
  close := 4;
  fetch := 5;
  return := 6;
  raise := 7;
  break := 8;
  exit := 9;
  continue := 10;
  let := 11;
  declare := 12;
  begin := 13;
  exception := 14;
  cursor := 15;
  resultset := 16;
END
--# block: variableDeclaration typeName variableDeclaration typeName .OPEN variableDeclaration typeName return .OPEN .CLOSE
DECLARE
  open INT;
  close INT DEFAULT open;
  loop VARCHAR := 'x';
BEGIN
  RETURN open + close;
END
--# block: query .OPEN .CLOSE .HIGH .LOW PRICES query .LET .LOOP .RAISE T update T .OPEN .CLOSE insert T query values return .OPEN
BEGIN
  SELECT open, close, high, low FROM prices;
  SELECT let, loop, raise FROM t AS cursor;
  UPDATE t SET open = 1, close = 2;
  INSERT INTO t (open, close, loop) VALUES (1, 2, 3);
  RETURN open;
END
--# block: let variableDeclaration let variableDeclaration .RETURN return .RETURN
BEGIN
  LET return := 1;
  LET next := return + 1;
  RETURN return;
END
--# block: let variableDeclaration CURRENT_DATE() let variableDeclaration let variableDeclaration forRange assign .FOR_ID
BEGIN
  LET end_date := CURRENT_DATE();
  LET if_exists := TRUE;
  LET case_id := 1;
  FOR for_id IN 1 TO 2 DO x := for_id; END FOR;
END
