-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/case
--# caseStatement: .EXPRESSION_TO_EVALUATE statementBranch return statementBranch return return
CASE (expression_to_evaluate)
  WHEN 'value a' THEN
    RETURN 'a';
  WHEN 'value b' THEN
    RETURN 'b';
  ELSE
    RETURN 'none';
END;
--# caseStatement: statementBranch .A assign statementBranch .A .B assign assign
CASE
  WHEN a > 1 THEN x := 1;
  WHEN a > 2 AND b THEN x := 2;
  ELSE x := 3;
END CASE;
--# caseStatement: .A statementBranch assign
CASE (a) WHEN 1 THEN x := 1; END
--# caseStatement: statementBranch .A query query
CASE WHEN a THEN SELECT 1; SELECT 2; END CASE
--# caseStatement: .A statementBranch caseStatement .B statementBranch assign assign nullStatement
CASE (a)
  WHEN 1 THEN
    CASE (b)
      WHEN 2 THEN x := 1;
      ELSE x := 2;
    END CASE;
  ELSE
    NULL;
END CASE;
--# caseStatement: UPPER() .NAME statementBranch assign case caseBranch .B statementBranch subquery query MAX() .C T break
CASE (UPPER(name) || 'x')
  WHEN 'A' || 'x' THEN x := CASE WHEN b THEN 1 ELSE 2 END;
  WHEN (SELECT MAX(c) FROM t) THEN BREAK;
END;
--# caseStatement: statementBranch exists query T block delete T statementBranch is .A if statementBranch .B assign
CASE
  WHEN EXISTS (SELECT 1 FROM t) THEN
    BEGIN
      DELETE FROM t;
    END;
  WHEN a IS NULL THEN
    IF (b) THEN x := 1; END IF;
END CASE;
--# caseStatement: .X statementBranch return return
case (x) when 1 then return 1; else return 2; end case;
--# caseStatement: .X statementBranch return
CASE x
  WHEN 1 THEN RETURN 1;
END CASE;
--# block: let variableDeclaration typeName caseStatement .RESULT statementBranch assign assign .HITS statementBranch assign return .RESULT
BEGIN
  LET result VARCHAR := 'a';
  CASE (result)
    WHEN 'a' THEN
      result := 'was a';
      hits := hits + 1;
    WHEN 'b' THEN
      result := 'was b';
  END CASE;
  RETURN result;
END
--# block: caseStatement statementBranch .X assign assign return .RESULT
BEGIN
  CASE
    WHEN x < 3 THEN result := 'small';
    ELSE result := 'large';
  END;
  RETURN result;
END
--# caseStatement: placeholder statementBranch placeholder let variableDeclaration statementBranch return raise
CASE (:a) WHEN :b THEN LET c := 1; WHEN NULL THEN RETURN NULL; ELSE RAISE; END CASE
--# caseStatement: cast path .V pathKey typeName statementBranch insert A query S statementBranch update B .C return
CASE (v:kind::STRING)
  WHEN 'x' THEN INSERT INTO a SELECT * FROM s;
  WHEN 'y' THEN UPDATE b SET c = 1;
  ELSE RETURN 'no';
END CASE
