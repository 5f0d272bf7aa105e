-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/repeat
--# repeat: assign .COUNTER assign .NUMBER_OF_ITERATIONS .COUNTER
REPEAT
  counter := counter + 1;
  number_of_iterations := number_of_iterations + 1;
UNTIL (counter >= 5)
END REPEAT;
--# repeat: assign .X is .Y
REPEAT x := 1; UNTIL (x = 1 OR y IS NULL) END REPEAT my_label
--# repeat: repeat assign .A .B
REPEAT REPEAT x := 1; UNTIL (a) END REPEAT; UNTIL (b) END REPEAT
--# repeat: delete T inQuery .ID query .ID T .SQLROWCOUNT
REPEAT
  DELETE FROM t WHERE id IN (SELECT id FROM t LIMIT 10);
UNTIL (SQLROWCOUNT = 0)
END REPEAT;
--# repeat: if statementBranch .A break subquery query COUNT() T
REPEAT IF (a) THEN BREAK; END IF; UNTIL ((SELECT COUNT(*) FROM t) = 0) END REPEAT
--# repeat: assign case caseBranch .A case caseBranch .A
REPEAT x := CASE WHEN a THEN 1 END; UNTIL (CASE WHEN a THEN TRUE END) END REPEAT
--# block: let variableDeclaration let variableDeclaration repeat assign .COUNTER assign .N .COUNTER return .N
BEGIN
  LET counter := 5;
  LET n := 0;
  REPEAT
    counter := counter - 1;
    n := n + 1;
  UNTIL (counter = 0)
  END REPEAT;
  RETURN n;
END;
--# block: assign REPEAT() repeat assign REPEAT() .X
BEGIN
  x := REPEAT('ab', 3);
  REPEAT y := REPEAT(x, 2); UNTIL (TRUE) END REPEAT;
END
