-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/if
--# if: statementBranch .A return
IF (a > 1) THEN
  RETURN 1;
END IF
--# if: statementBranch .A assign
IF (a) THEN x := 1; END IF;
--# if: statementBranch .FLAG return statementBranch .FLAG return return
IF (flag = 1) THEN
  RETURN 'one';
ELSEIF (flag = 2) THEN
  RETURN 'two';
ELSE
  RETURN 'other';
END IF;
--# if: statementBranch .A query query statementBranch .B query statementBranch .C query statementBranch .D query
IF (a) THEN
  SELECT 1;
  SELECT 2;
ELSEIF (b) THEN
  SELECT 3;
ELSEIF (c) THEN
  SELECT 4;
ELSEIF (d) THEN
  SELECT 5;
END IF;
--# if: statementBranch .A if statementBranch .B assign assign if statementBranch .C assign
IF (a) THEN
  IF (b) THEN
    x := 1;
  ELSE
    x := 2;
  END IF;
ELSE
  IF (c) THEN
    x := 3;
  END IF;
END IF;
--# if: statementBranch exists query T .A placeholder delete T .A placeholder
IF (EXISTS (SELECT 1 FROM t WHERE a = :a)) THEN
  DELETE FROM t WHERE a = :a;
END IF;
--# if: statementBranch exists query INFORMATION_SCHEMA.TABLES .TABLE_NAME createTable T columnDefinition typeName
IF (NOT EXISTS (SELECT * FROM information_schema.tables WHERE table_name = 'T')) THEN
  CREATE TABLE t (a INT);
END IF;
--# if: statementBranch subquery query COUNT() T truncate T
IF ((SELECT COUNT(*) FROM t) > 0) THEN
  TRUNCATE TABLE t;
END IF;
--# if: statementBranch is .A .B inList .C raise
IF (a IS NULL OR (b = 'x' AND c IN (1, 2))) THEN
  RAISE my_exception;
END IF;
--# if: statementBranch placeholder .B nullStatement nullStatement
IF (:a > 1 AND NOT b) THEN NULL; ELSE NULL; END IF;
--# if: statementBranch .A .B assign
IF (a > 1) AND (b > 1) THEN x := 1; END IF;
--# if: statementBranch like UPPER() .NAME block drop T exceptionHandler nullStatement
IF (UPPER(name) LIKE 'X%') THEN
  BEGIN
    DROP TABLE t;
  EXCEPTION
    WHEN OTHER THEN NULL;
  END;
END IF;
--# if: statementBranch return statementBranch return return
if (true) then return 1; elseif (false) then return 2; else return 3; end if;
--# if: statementBranch case caseBranch .A assign case .B caseBranch
IF (CASE WHEN a THEN TRUE ELSE FALSE END) THEN x := CASE b WHEN 1 THEN 2 END; END IF
--# block: let variableDeclaration if statementBranch .COUNT return statementBranch .COUNT return return
BEGIN
  LET count := 1;
  IF (count < 0) THEN
    RETURN 'negative';
  ELSEIF (count = 0) THEN
    RETURN 'zero';
  ELSE
    RETURN 'positive';
  END IF;
END;
--# if: statementBranch cast path .V pathKey typeName forRange assign .X .I
IF (v:status::STRING = 'ok') THEN
  FOR i IN 1 TO 3 DO
    x := x + i;
  END FOR;
END IF;
--# if: statementBranch .X assign assign
IF (x) THEN -- comment
  -- own line
  y := 1; /* behind */
ELSE /* else */
  y := 2;
END IF
--# if: statementBranch .SQLROWCOUNT rollback commit
IF (SQLROWCOUNT = 0) THEN
  ROLLBACK;
ELSE
  COMMIT;
END IF;
--# if: statementBranch .SQLFOUND return .SQLROWCOUNT statementBranch .SQLNOTFOUND return
IF (SQLFOUND = TRUE) THEN RETURN 'updated ' || SQLROWCOUNT || ' rows'; ELSEIF (SQLNOTFOUND = TRUE) THEN RETURN 'none'; END IF;
--# if: statementBranch between .A use R use W
IF (a BETWEEN 1 AND 2) THEN USE ROLE r; USE WAREHOUSE w; END IF
