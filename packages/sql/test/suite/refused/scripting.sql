-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/begin
--! found the end of the statement, expected END
BEGIN SELECT 1;
--! found the end of the statement, expected ";"
BEGIN SELECT 1 END
--! found "END", expected a statement
BEGIN END
--! found "END", expected the end of the statement
BEGIN ; END
--! found "END", expected the end of the statement
BEGIN SELECT 1; END END
--! found "SELECT", expected the end of the statement
BEGIN SELECT 1; END;  SELECT 2
--! found "IF", expected the end of the statement
BEGIN SELECT 1; END IF
--! found ";", expected a statement
BEGIN SELECT 1;; END
--! found "x", expected a statement
BEGIN x = 1; END
--! found ";", expected a value
BEGIN x := ; END
--! found "END", expected the end of the statement
BEGIN := 1; END
--! found "x", expected a statement
BEGIN x : = 1; END
--! found ";", expected the name of a variable
BEGIN LET; END
--! found ";", expected ":=", DEFAULT or a type
BEGIN LET x; END
--! found "=", expected ":=", DEFAULT or a type
BEGIN LET x = 1; END
--! found "=", expected ";"
BEGIN LET x INT = 1; END
--! found "END", expected ";"
BEGIN LET x := 1 END
--! found "1", expected the name of a variable
BEGIN LET 1 := 2; END
--! found "SELECT", expected FOR
BEGIN LET c CURSOR SELECT 1; END
--! found ";", expected a query or a RESULTSET
BEGIN LET c CURSOR FOR; END
--! found "SELECT", expected "("
BEGIN LET r RESULTSET := SELECT 1; END
--! found "1", expected "("
BEGIN LET r RESULTSET := 1; END
--! found ";", expected ")"
BEGIN LET r RESULTSET := (SELECT 1; END
--! found "SELECT", expected "("
BEGIN LET r RESULTSET := ASYNC SELECT 1; END
--! found "EXCEPTION", expected a variable, a CURSOR or a RESULTSET; DECLARE takes the rest
BEGIN LET e EXCEPTION; END
--! found ";", expected a value
BEGIN LET x INT DEFAULT; END
--! found the end of the statement, expected a declaration or BEGIN
DECLARE
--! found the end of the statement, expected ";"
DECLARE x INT
--! found the end of the statement, expected a declaration or BEGIN
DECLARE x INT;
--! found "BEGIN", expected ";"
DECLARE x INT BEGIN RETURN 1; END
--! found "BEGIN", expected ";"
DECLARE x INT; y INT BEGIN RETURN 1; END
--! found "2", expected ";"
DECLARE x INT 2; BEGIN RETURN 1; END
--! found ";", expected a value
DECLARE x INT DEFAULT; BEGIN RETURN 1; END
--! found ";", expected a value
DECLARE x INT := ; BEGIN RETURN 1; END
--! found "=", expected ";"
DECLARE x INT = 1; BEGIN RETURN 1; END
--! found "INT", expected ";"
DECLARE LET x INT; BEGIN RETURN 1; END
--! found "select", expected the name of a variable
DECLARE select INT; BEGIN RETURN 1; END
--! the character "ö" starts nothing in SQL
DECLARE größe INT; BEGIN RETURN 1; END
--! found ";", expected FOR
DECLARE c CURSOR; BEGIN RETURN 1; END
--! found ";", expected a query or a RESULTSET
DECLARE c CURSOR FOR; BEGIN RETURN 1; END
--! found "SELECT", expected FOR
DECLARE c CURSOR SELECT 1; BEGIN RETURN 1; END
--! found ";", expected "("
DECLARE r RESULTSET DEFAULT; BEGIN RETURN 1; END
--! found "SELECT", expected "("
DECLARE r RESULTSET DEFAULT SELECT 1; BEGIN RETURN 1; END
--! found "(", expected ";"
DECLARE r RESULTSET (SELECT 1); BEGIN RETURN 1; END
--! found "42", expected "("
DECLARE r RESULTSET := 42; BEGIN RETURN 1; END
--! found ")", expected -20999 to -20000
DECLARE e EXCEPTION (); BEGIN RETURN 1; END
--! found ")", expected ","
DECLARE e EXCEPTION (-20001); BEGIN RETURN 1; END
--! found "'x'", expected -20999 to -20000
DECLARE e EXCEPTION ('x', -20001); BEGIN RETURN 1; END
--! found "x", expected the message in quotes
DECLARE e EXCEPTION (-20001, x); BEGIN RETURN 1; END
--! found ";", expected ")"
DECLARE e EXCEPTION (-20001, 'x'; BEGIN RETURN 1; END
--! found "RETURNS", expected "("
DECLARE p PROCEDURE RETURNS INT AS BEGIN RETURN 1; END; BEGIN RETURN 1; END
--! found "AS", expected RETURNS
DECLARE p PROCEDURE () AS BEGIN RETURN 1; END; BEGIN RETURN 1; END
--! found "BEGIN", expected AS
DECLARE p PROCEDURE () RETURNS INT BEGIN RETURN 1; END; BEGIN RETURN 1; END
--! found "NOT", expected AS
DECLARE p PROCEDURE () RETURNS INT NOT NULL AS BEGIN RETURN 1; END; BEGIN RETURN 1; END
--! found ")", expected a data type
DECLARE p PROCEDURE (x) RETURNS INT AS BEGIN RETURN 1; END; BEGIN RETURN 1; END
--! found "RETURN", expected DECLARE or BEGIN
DECLARE p PROCEDURE () RETURNS INT AS RETURN 1; BEGIN RETURN 1; END
--! found "END", expected WHEN
BEGIN RETURN 1; EXCEPTION END
--! found "OTHER", expected WHEN
BEGIN RETURN 1; EXCEPTION OTHER THEN RETURN 1; END
--! found "THEN", expected an exception
BEGIN RETURN 1; EXCEPTION WHEN THEN RETURN 1; END
--! found "RETURN", expected THEN
BEGIN RETURN 1; EXCEPTION WHEN OTHER RETURN 1; END
--! found "END", expected a statement
BEGIN RETURN 1; EXCEPTION WHEN OTHER THEN END
--! found "THEN", expected an exception
BEGIN RETURN 1; EXCEPTION WHEN a OR THEN RETURN 1; END
--! found ",", expected THEN
BEGIN RETURN 1; EXCEPTION WHEN a, b THEN RETURN 1; END
--! found "OR", expected THEN
BEGIN RETURN 1; EXCEPTION WHEN OTHER OR a THEN RETURN 1; END
--! found "STOP", expected THEN
BEGIN RETURN 1; EXCEPTION WHEN a STOP THEN RETURN 1; END
--! found "EXCEPTION", expected a statement
BEGIN EXCEPTION WHEN OTHER THEN RETURN 1; END
--! found "EXCEPTION", expected a statement
EXCEPTION WHEN OTHER THEN RETURN 1;
--! found "END", expected a statement
END
--! found "END", expected a statement
END IF
--! found "ELSE", expected a statement
ELSE
--! found "THEN", expected a statement Did you mean WHEN?
THEN
--! found "RETURN", expected THEN
IF (a) RETURN 1; END IF
--! found "a", expected a condition in parentheses
IF a THEN RETURN 1; END IF
--! found "THEN", expected ")"
IF (a THEN RETURN 1; END IF
--! found "(", expected a condition in parentheses
IF () THEN RETURN 1; END IF
--! found "END", expected a statement
IF (a) THEN END IF
--! found "END", expected ";"
IF (a) THEN RETURN 1 END IF
--! found the end of the statement, expected END
IF (a) THEN RETURN 1;
--! found the end of the statement, expected IF
IF (a) THEN RETURN 1; END
--! found "LOOP", expected IF
IF (a) THEN RETURN 1; END LOOP
--! found "END", expected a statement
IF (a) THEN RETURN 1; ELSE END IF
--! found "ELSIF", expected a statement Did you mean ELSEIF?
IF (a) THEN RETURN 1; ELSIF (b) THEN RETURN 2; END IF
--! found "THEN", expected a condition in parentheses
IF (a) THEN RETURN 1; ELSEIF THEN RETURN 2; END IF
--! found "ELSE", expected END
IF (a) THEN RETURN 1; ELSE RETURN 2; ELSE RETURN 3; END IF
--! found "ELSEIF", expected END
IF (a) THEN RETURN 1; ELSE RETURN 2; ELSEIF (b) THEN RETURN 3; END IF
--! found the end of the statement, expected WHEN
CASE END
--! found "END", expected WHEN
CASE (a) END CASE
--! found "RETURN", expected THEN
CASE (a) WHEN 1 RETURN 1; END CASE
--! found "END", expected a statement
CASE (a) WHEN 1 THEN END CASE
--! found "END", expected ";"
CASE (a) WHEN 1 THEN RETURN 1 END CASE
--! found "THEN", expected a value
CASE (a) WHEN THEN RETURN 1; END CASE
--! found "IF", expected the end of the statement
CASE (a) WHEN 1 THEN RETURN 1; END IF
--! found "ELSE", expected WHEN
CASE (a) ELSE RETURN 1; END CASE
--! found the end of the statement, expected END
CASE WHEN a THEN RETURN 1;
--! found "RETURN", expected IN
FOR DO RETURN 1; END FOR
--! found "DO", expected IN
FOR i DO RETURN 1; END FOR
--! found "RETURN", expected TO
FOR i IN DO RETURN 1; END FOR
--! found "DO", expected TO
FOR i IN 1 DO RETURN 1; END FOR
--! found ".3", expected TO
FOR i IN 1..3 LOOP RETURN 1; END LOOP
--! found "RETURN", expected DO or LOOP
FOR i IN 1 TO DO RETURN 1; END FOR
--! found "RETURN", expected DO or LOOP
FOR i IN 1 TO 3 RETURN 1; END FOR
--! found "END", expected a statement
FOR i IN 1 TO 3 DO END FOR
--! found the end of the statement, expected FOR or LOOP
FOR i IN 1 TO 3 DO RETURN 1; END
--! found "WHILE", expected FOR or LOOP
FOR i IN 1 TO 3 DO RETURN 1; END WHILE
--! found "BY", expected DO or LOOP
FOR i IN 1 TO 3 BY 2 DO RETURN 1; END FOR
--! found "TO", expected a value
FOR i IN TO 3 DO RETURN 1; END FOR
--! found "DO", expected TO
FOR r IN (SELECT 1) DO RETURN 1; END FOR
--! found "THEN", expected TO
FOR r IN c THEN RETURN 1; END FOR
--! found "c", expected IN
FOR r c DO RETURN 1; END FOR
--! found ".", expected IN
FOR r.a IN c DO RETURN 1; END FOR
--! found "a", expected a condition in parentheses
WHILE a DO RETURN 1; END WHILE
--! found "RETURN", expected DO or LOOP
WHILE (a) RETURN 1; END WHILE
--! found "DO", expected a condition in parentheses
WHILE DO RETURN 1; END WHILE
--! found "END", expected a statement
WHILE (a) DO END WHILE
--! found "FOR", expected WHILE or LOOP
WHILE (a) DO RETURN 1; END FOR
--! found the end of the statement, expected END
WHILE (a) DO RETURN 1;
--! found "END", expected UNTIL
REPEAT RETURN 1; END REPEAT
--! found "END", expected a condition in parentheses
REPEAT RETURN 1; UNTIL END REPEAT
--! found "a", expected a condition in parentheses
REPEAT RETURN 1; UNTIL a END REPEAT
--! found ";", expected END
REPEAT RETURN 1; UNTIL (a); END REPEAT
--! found "LOOP", expected REPEAT
REPEAT RETURN 1; UNTIL (a) END LOOP
--! found "UNTIL", expected a statement
REPEAT UNTIL (a) END REPEAT
--! found "END", expected a statement
LOOP END LOOP
--! found the end of the statement, expected LOOP
LOOP BREAK; END
--! found "FOR", expected LOOP
LOOP BREAK; END FOR
--! found "END", expected ";"
LOOP BREAK END LOOP
--! found "b", expected the end of the statement
LOOP BREAK; END LOOP a b
--! found "b", expected the end of the statement
BREAK a b
--! found "1", expected the end of the statement
BREAK 1
--! found "WHEN", expected the end of the statement
EXIT WHEN a
--! found "1", expected the end of the statement
CONTINUE 1
--! found "2", expected the end of the statement
RETURN 1 2
--! found the end of the statement, expected "("
RETURN TABLE
--! found ")", expected a value
RETURN TABLE()
--! found the end of the statement, expected ")"
RETURN TABLE(res
--! found "SELECT", expected a value
RETURN SELECT 1
--! found "1", expected the end of the statement
RAISE 1
--! found "'x'", expected the end of the statement
RAISE 'x'
--! found "b", expected the end of the statement
RAISE a b
--! found the end of the statement, expected a cursor
OPEN
--! found the end of the statement, expected "("
OPEN c USING
--! found "a", expected "("
OPEN c USING a
--! found ")", expected a value
OPEN c USING ()
--! found the end of the statement, expected a cursor
FETCH
--! found the end of the statement, expected INTO
FETCH c
--! found the end of the statement, expected a variable
FETCH c INTO
--! found "1", expected a variable
FETCH c INTO 1
--! found "b", expected the end of the statement
FETCH c INTO a b
--! found "INTO", expected a cursor
FETCH INTO a
--! found the end of the statement, expected a cursor
CLOSE
--! found "d", expected the end of the statement
CLOSE c d
--! found the end of the statement, expected ALL or a RESULTSET
AWAIT
--! found "1", expected ALL or a RESULTSET
AWAIT 1
--! found the end of the statement, expected a RESULTSET
CANCEL
--! found "ALL", expected a RESULTSET
CANCEL ALL x
--! found the end of the statement, expected "("
ASYNC
--! found "SELECT", expected "("
ASYNC SELECT 1
--! found ")", expected a statement
ASYNC ()
--! found "2", expected the end of the statement
LET x := 1 2
--! found "2", expected the end of the statement
x := 1 2
--! found the end of the statement, expected a value
x :=
--! found "NULL", expected a statement
NULL
--! found "f", expected a statement
BEGIN f(1) g(2); END
--! found "1", expected a statement
BEGIN 1; END
--! found "'text'", expected a statement
BEGIN 'text'; END
--! found "\"x\"", expected a statement
BEGIN "x"; END
--! found "SELCT", expected a statement Did you mean SELECT?
BEGIN SELCT 1; END
--! found ";", expected VALUES or a query
BEGIN INSERT INTO t; END
--! found "=", expected SET
BEGIN UPDATE t a = 1; END
--! found ";", expected a value
BEGIN IF (a) THEN SELECT; END IF; END
--! found "20001", expected -20999 to -20000
DECLARE e EXCEPTION (20001, 'x'); BEGIN RETURN 1; END
--! found "-", expected -20999 to -20000
DECLARE e EXCEPTION (-1, 'x'); BEGIN RETURN 1; END
--! found "(", expected a value in parentheses
CASE () WHEN 1 THEN RETURN 1; END CASE
--! found "profit", expected a statement
BEGIN profit revenue - cost; END
--! found "SQLERRM", expected a statement
BEGIN SELECT 1; EXCEPTION WHEN OTHER THEN SQLERRM; END
--! found "arr", expected a statement
BEGIN arr ARRAY := [1]; END
--! found "FROBNICATE", expected a statement
BEGIN FROBNICATE t; END
--! found "GADGET", expected the type of an object
BEGIN CREATE GADGET g; END
--! found "SELECT", expected the end of the statement
BEGIN SELECT 1; SELECT 2; EXCEPTION WHEN OTHER THEN NULL; END; SELECT 3; END
