-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/for
--# forEach: assign .TOTAL .ROW_VARIABLE.PRICE
FOR row_variable IN my_cursor DO
  total := total + row_variable.price;
END FOR;
--# forEach: insert T query values placeholder placeholder
FOR r IN rs LOOP
  INSERT INTO t (a, b) VALUES (:x, :y);
END LOOP;
--# forEach: assign .R.Quoted Column
FOR r IN c DO x := r."Quoted Column"; END FOR my_label
--# forEach: break
FOR r IN c LOOP BREAK my_label; END LOOP my_label;
--# forEach: assign
FOR r IN c DO x := 1; END LOOP;
--# forRange: assign .COUNTER
FOR i IN 1 TO 5 DO
  counter := counter + 1;
END FOR;
--# forRange: .MAXIMUM_COUNT assign .COUNTER .I
FOR i IN REVERSE 1 TO maximum_count DO
  counter := counter + i;
END FOR;
--# forRange: ARRAY_SIZE() .ARR assign path .ARR pathIndex .I
FOR i IN 0 TO ARRAY_SIZE(arr) - 1 LOOP
  x := arr[i];
END LOOP outer_loop;
--# forRange: .START_VALUE .END_VALUE nullStatement
FOR i IN start_value TO end_value DO NULL; END FOR
--# forRange: subquery query MIN() .A T subquery query MAX() .A T query placeholder
FOR i IN (SELECT MIN(a) FROM t) TO (SELECT MAX(a) FROM t) DO SELECT :i; END FOR
--# forRange: forRange assign .TOTAL .I .J continue
FOR i IN -1 TO 1 DO
  FOR j IN REVERSE 1 + 2 TO 10 + 5 DO
    total := total + i * j;
    CONTINUE;
  END FOR inner_loop;
END FOR outer_loop;
--# forRange: if statementBranch .I continue query placeholder
FOR i IN 1 TO 3 LOOP IF (i = 2) THEN CONTINUE; END IF; SELECT :i; END FOR
--# forEach: assign .Row.col
FOR "Row" IN "My Cursor" DO
  x := "Row"."col";
END FOR
--# block: variableDeclaration typeName cursorDeclaration query .PRICE INVOICES assign forEach assign .TOTAL_PRICE .RECORD.PRICE return .TOTAL_PRICE
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
--# block: let resultSetDeclaration job query .PRICE INVOICES let cursorDeclaration forEach let variableDeclaration typeName .REC.PRICE executeImmediate .P return
BEGIN
  LET rs RESULTSET := (SELECT price FROM invoices);
  LET cur CURSOR FOR rs;
  FOR rec IN cur DO
    LET p FLOAT := rec.price;
    EXECUTE IMMEDIATE 'INSERT INTO t VALUES (' || p || ')';
  END FOR;
  RETURN 'done';
END;
--# forRange: return .I
for i in 1 to 3 do return i; end for
--# forRange: assign .REVERSE
FOR reverse IN 1 TO 3 DO x := reverse; END FOR
--# forEach: assign .REC.A
FOR rec IN reverse DO x := rec.a; END FOR
--# forEach: block call P() placeholder exceptionHandler assign .ERRORS
FOR r IN c DO
  BEGIN
    CALL p(:x);
  EXCEPTION
    WHEN OTHER CONTINUE THEN
      errors := errors + 1;
  END;
END FOR
--# forRange: placeholder placeholder assign .I
FOR i IN :low TO :high DO x := i; END FOR
