-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/loops
--# block: variableDeclaration typeName variableDeclaration typeName forRange .MAXIMUM_COUNT assign .COUNTER return .COUNTER
DECLARE
  counter INTEGER DEFAULT 0;
  maximum_count INTEGER DEFAULT 5;
BEGIN
  FOR i IN 1 TO maximum_count DO
    counter := counter + 1;
  END FOR;
  RETURN counter;
END;
--# block: variableDeclaration typeName resultSetDeclaration assign assign subquery query .PRICE INVOICES forEach assign .TOTAL_PRICE .RECORD.PRICE return .TOTAL_PRICE
DECLARE
  total_price FLOAT;
  rs RESULTSET;
BEGIN
  total_price := 0.0;
  rs := (SELECT price FROM invoices);
  FOR record IN rs DO
    total_price := total_price + record.price;
  END FOR;
  RETURN total_price;
END;
--# block: let variableDeclaration while .COUNTER assign .COUNTER query SQRT() placeholder return .COUNTER
BEGIN
  LET counter := 0;
  WHILE (counter < 5) DO
    counter := counter + 1;
    SELECT SQRT(:counter);
  END WHILE;
  RETURN counter;
END;
--# block: let variableDeclaration let variableDeclaration repeat assign .COUNTER insert T query values placeholder .COUNTER return .NUMBER_OF_ITERATIONS
BEGIN
  LET counter := 5;
  LET number_of_iterations := 0;
  REPEAT
    counter := counter - 1;
    INSERT INTO t VALUES (:counter);
  UNTIL (counter <= 0)
  END REPEAT;
  RETURN number_of_iterations;
END;
--# block: let variableDeclaration loop if statementBranch .COUNTER break assign .COUNTER return .COUNTER
BEGIN
  LET counter := 5;
  LOOP
    IF (counter = 0) THEN
      BREAK;
    END IF;
    counter := counter - 1;
  END LOOP;
  RETURN counter;
END;
--# block: let variableDeclaration let variableDeclaration loop loop if statementBranch .INNER_COUNTER assign .INNER_COUNTER continue break assign .OUTER_COUNTER break return arrayConstant .OUTER_COUNTER .INNER_COUNTER
BEGIN
  LET inner_counter := 0;
  LET outer_counter := 0;
  LOOP
    LOOP
      IF (inner_counter < 5) THEN
        inner_counter := inner_counter + 1;
        CONTINUE outer_loop;
      ELSE
        BREAK outer_loop;
      END IF;
    END LOOP inner_loop;
    outer_counter := outer_counter + 1;
    BREAK;
  END LOOP outer_loop;
  RETURN [outer_counter, inner_counter];
END;
--# block: forRange if statementBranch .I return .I
BEGIN
  FOR i IN 1 TO 3 DO
    IF (i = 2) THEN
      RETURN i;
    END IF;
  END FOR;
END;
--# block: forRange block insert T query values placeholder exceptionHandler nullStatement
BEGIN
  FOR i IN 1 TO 3 DO
    BEGIN
      INSERT INTO t VALUES (:i);
    EXCEPTION
      WHEN STATEMENT_ERROR CONTINUE THEN
        NULL;
    END;
  END FOR;
END;
--# block: forEach let variableDeclaration typeName .R.NAME caseStatement statementBranch like .NAME continue statementBranch is .NAME break insert T query placeholder
BEGIN
  FOR r IN c DO
    LET name VARCHAR := r.name;
    CASE
      WHEN name LIKE 'a%' THEN CONTINUE;
      WHEN name IS NULL THEN BREAK;
      ELSE INSERT INTO t SELECT :name;
    END;
  END FOR;
END
--# block: cursorDeclaration query .ID T .ID variableDeclaration typeName openCursor loop fetchCursor if statementBranch is .ID break delete U .U.ID placeholder closeCursor
DECLARE
  c CURSOR FOR SELECT id FROM t ORDER BY id;
  id INT;
BEGIN
  OPEN c;
  LOOP
    FETCH c INTO id;
    IF (id IS NULL) THEN BREAK; END IF;
    DELETE FROM u WHERE u.id = :id;
  END LOOP;
  CLOSE c;
END
