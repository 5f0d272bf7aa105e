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
--# assign: job executeImmediate
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
