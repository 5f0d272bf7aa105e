-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/while
--# while: .COUNTER assign .COUNTER
WHILE (counter <= 5) DO
  counter := counter + 1;
END WHILE;
--# while: .A .B assign
WHILE (a < b) LOOP x := 1; END LOOP
--# while: break
WHILE (TRUE) DO BREAK; END WHILE my_label;
--# while: .A while .B continue
WHILE (a) DO
  WHILE (b) DO
    CONTINUE outer_loop;
  END WHILE inner_loop;
END WHILE outer_loop
--# while: subquery query COUNT() T .DONE delete T .A placeholder
WHILE ((SELECT COUNT(*) FROM t) > 0 AND NOT done) DO DELETE FROM t WHERE a = :x; END WHILE
--# while: exists query T call SYSTEM$WAIT()
WHILE (NOT EXISTS (SELECT 1 FROM t)) DO CALL SYSTEM$WAIT(10); END WHILE
--# while: .A assign
WHILE (a) DO x := 1; END LOOP;
--# while: .A assign
WHILE (a) LOOP x := 1; END WHILE;
--# while: .I ARRAY_SIZE() placeholder let variableDeclaration path .ARR pathIndex .I assign .I
WHILE (i < ARRAY_SIZE(:arr)) DO LET v := arr[i]; i := i + 1; END WHILE
--# block: variableDeclaration typeName variableDeclaration typeName assign assign while .COUNTER1 assign .COUNTER1 continue assign .COUNTER2 return .COUNTER2
DECLARE
  counter1 NUMBER(8, 0);
  counter2 NUMBER(8, 0);
BEGIN
  counter1 := 0;
  counter2 := 0;
  WHILE (counter1 < 3) DO
    counter1 := counter1 + 1;
    CONTINUE;
    counter2 := counter2 + 1;
  END WHILE;
  RETURN counter2;
END;
