-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate
--# let: variableDeclaration typeName
LET x INT
--# let: variableDeclaration typeName
LET x VARCHAR DEFAULT 'a' || 'b';
--# let: cursorDeclaration query with commonTable query .X A
LET c CURSOR FOR WITH a AS (SELECT 1 AS x) SELECT x FROM a
--# let: resultSetDeclaration
LET rs RESULTSET
--# let: variableDeclaration objectConstant objectMember arrayConstant objectMember
LET o := {'a': [1, 2], 'b': NULL}
--# assign: subquery query MAX() .A T
"My Variable" := (SELECT MAX(a) FROM t)
--# assign: job query
x := ASYNC (SELECT 1)
--# assign: job executeImmediate routineBody query
x := (EXECUTE IMMEDIATE 'SELECT 1')
--# assign: .A .B
x := a > 1 AND b
--# assign:
x := NULL
--# loop: assign .X if statementBranch .X break
LOOP x := x + 1; IF (x > 3) THEN BREAK; END IF; END LOOP
--# while: .X assign .X
WHILE (x < 3) LOOP x := x + 1; END LOOP
--# repeat: assign .X .X
REPEAT x := x + 1; UNTIL (x > 3) END REPEAT
--# forRange: call P() placeholder
FOR i IN 1 TO 10 DO CALL p(:i); END FOR
--# forEach: call P() placeholder
FOR r IN c DO CALL p(:x); END FOR
--# if: statementBranch .X call P() call Q()
IF (x > 1) THEN CALL p(); ELSE CALL q(); END IF
--# caseStatement: .X statementBranch call P() call Q()
CASE (x) WHEN 1 THEN CALL p(); ELSE CALL q(); END
--# return: F() .X
RETURN f(x) || 'a'
--# raise:
RAISE e
--# openCursor: placeholder .B
OPEN c USING (1, :a, b + 1)
--# fetchCursor:
FETCH c INTO x, y, z
--# closeCursor:
CLOSE c
--# await:
AWAIT rs
--# cancel:
CANCEL rs
--# break:
BREAK l
--# continue:
CONTINUE l
--# job: copyIntoTable T stageLocation S
ASYNC (COPY INTO t FROM @s)
--# block: block block nullStatement
BEGIN BEGIN BEGIN NULL; END; END; END
--# block: variableDeclaration typeName block variableDeclaration typeName nullStatement
DECLARE a INT; BEGIN DECLARE b INT; BEGIN NULL; END; END
--# block: nullStatement
BEGIN
  -- only a comment before
  /* and another */ NULL /* inside */ ; // and behind
END /* last */
--# let: variableDeclaration typeName
LET x NUMBER(38, 2) := 1.5
--# let: variableDeclaration case caseBranch .A
LET x DEFAULT CASE WHEN a THEN 1 ELSE 2 END
--# let: resultSetDeclaration job insert T query values
LET rs RESULTSET DEFAULT ASYNC (INSERT INTO t VALUES (1))
--# let: variableDeclaration typeName
LET f FLOAT DEFAULT 1e-3
--# let: variableDeclaration typeName CURRENT_TIMESTAMP()
LET "Quoted" TIMESTAMP_NTZ(9) := CURRENT_TIMESTAMP()
--# assign: .X placeholder
x := x || 'a' || :y
--# assign: path arrayConstant pathIndex .I
x := [1, 2, 3][i]
--# assign: cast path objectConstant objectMember pathKey typeName
x := {'a': 1}:a::INT
--# assign: subquery query setOperation .A T .B U
rs := (SELECT a FROM t UNION ALL SELECT b FROM u)
--# assign: cast IFF() .A .B .C typeName
x := IFF(a, b, c)::VARCHAR(10)
--# if: statementBranch .A nullStatement statementBranch .A nullStatement statementBranch .A nullStatement nullStatement
IF (a = 1) THEN NULL; ELSEIF (a = 2) THEN NULL; ELSEIF (a = 3) THEN NULL; ELSE NULL; END IF
--# if: statementBranch like .A like .B return .A
IF (a LIKE 'x%' ESCAPE '!' AND b RLIKE 'y') THEN RETURN a; END IF
--# if: statementBranch .A subquery query MAX() .B T raise
IF (a = (SELECT MAX(b) FROM t)) THEN RAISE e; END IF;
--# forRange: nullStatement
FOR i IN REVERSE 10 TO 1 LOOP NULL; END LOOP down
--# forRange: F() G() break
FOR i IN f(1) TO g(2) + 1 DO BREAK; END FOR
--# while: .DONE assign
WHILE (NOT done) DO done := TRUE; END WHILE w
--# while: is .A inList .B assign
WHILE (a IS NOT NULL AND b IN (1, 2)) LOOP a := NULL; END LOOP
--# repeat: nullStatement is .A
REPEAT NULL; UNTIL (a IS NULL) END REPEAT
--# loop: loop break
LOOP LOOP BREAK outer_loop; END LOOP inner_loop; END LOOP outer_loop
--# return: subquery query with commonTable query .X A
RETURN TABLE(WITH a AS (SELECT 1 AS x) SELECT x FROM a)
--# return: inQuery .A .B query .C .D T
RETURN (a, b) IN (SELECT c, d FROM t)
--# return: exists query T
RETURN EXISTS (SELECT 1 FROM t)
--# openCursor: CURRENT_DATE() placeholder
OPEN c USING (CURRENT_DATE(), :x + 1)
--# fetchCursor: placeholder
FETCH "C" INTO "X", :y
--# block: exceptionDeclaration raise exceptionHandler return .SQLCODE
DECLARE e EXCEPTION (-20999, 'x'); BEGIN RAISE e; EXCEPTION WHEN e THEN RETURN SQLCODE; END
--# block: return
BEGIN RETURN 1; END my_block
