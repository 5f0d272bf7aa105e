-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/loop
--# loop: assign .COUNTER if statementBranch .COUNTER break insert DUMMY_DATA query values placeholder
LOOP
  counter := counter + 1;
  IF (counter > 5) THEN
    BREAK;
  END IF;
  INSERT INTO dummy_data (id) VALUES (:counter);
END LOOP;
--# loop: break
LOOP BREAK; END LOOP my_label
--# loop: loop if statementBranch .A continue break
LOOP
  LOOP
    IF (a) THEN CONTINUE outer_loop; END IF;
    BREAK outer_loop;
  END LOOP inner_loop;
END LOOP outer_loop;
--# loop: fetchCursor if statementBranch is .A break
LOOP FETCH c INTO a, b; IF (a IS NULL) THEN EXIT; END IF; END LOOP
--# loop: return
LOOP RETURN 1; END LOOP
--# block: variableDeclaration typeName assign loop assign .COUNTER if statementBranch .COUNTER break return .COUNTER
DECLARE
  counter INTEGER;
BEGIN
  counter := 0;
  LOOP
    counter := counter + 1;
    IF (counter > 5) THEN
      BREAK;
    END IF;
  END LOOP;
  RETURN counter;
END;
--# block: let variableDeclaration loop loop if statementBranch .INNER_COUNTER break assign .INNER_COUNTER break return .INNER_COUNTER
BEGIN
  LET inner_counter := 0;
  LOOP
    LOOP
      IF (inner_counter > 5) THEN
        BREAK outer_loop;
      END IF;
      inner_counter := inner_counter + 1;
    END LOOP inner_loop;
    BREAK;
  END LOOP outer_loop;
  RETURN inner_counter;
END;
