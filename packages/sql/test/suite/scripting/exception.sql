-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/exception
--# block: query exceptionHandler return .SQLERRM
BEGIN
  SELECT 1;
EXCEPTION
  WHEN OTHER THEN
    RETURN SQLERRM;
END;
--# block: exceptionDeclaration exceptionDeclaration raise exceptionHandler return exceptionHandler return exceptionHandler return
DECLARE
  exception_1 EXCEPTION (-20001, 'first');
  exception_2 EXCEPTION (-20002, 'second');
BEGIN
  RAISE exception_1;
EXCEPTION
  WHEN exception_1 THEN
    RETURN 'one';
  WHEN exception_2 OR other_exception THEN
    RETURN 'two';
  WHEN OTHER THEN
    RETURN 'other';
END;
--# block: query exceptionHandler return OBJECT_CONSTRUCT() .SQLCODE .SQLERRM .SQLSTATE exceptionHandler return OBJECT_CONSTRUCT()
BEGIN
  SELECT 1;
EXCEPTION
  WHEN STATEMENT_ERROR THEN
    RETURN OBJECT_CONSTRUCT('type', 'STATEMENT_ERROR', 'code', SQLCODE, 'message', SQLERRM, 'state', SQLSTATE);
  WHEN EXPRESSION_ERROR THEN
    RETURN OBJECT_CONSTRUCT('type', 'EXPRESSION_ERROR');
END;
--# block: query exceptionHandler return exceptionHandler nullStatement exceptionHandler assign .N
BEGIN
  SELECT 1;
EXCEPTION
  WHEN e1 EXIT THEN
    RETURN 1;
  WHEN e2 CONTINUE THEN
    NULL;
  WHEN OTHER CONTINUE THEN
    n := n + 1;
END;
--# block: query exceptionHandler rollback raise
BEGIN
  SELECT 1;
EXCEPTION
  WHEN a OR b OR c EXIT THEN
    ROLLBACK;
    RAISE;
END
--# block: block raise exceptionHandler raise exceptionHandler let variableDeclaration .SQLERRM return .MESSAGE exceptionHandler raise
BEGIN
  BEGIN
    RAISE e;
  EXCEPTION
    WHEN e THEN
      RAISE outer_exception;
  END;
EXCEPTION
  WHEN outer_exception THEN
    LET message := SQLERRM;
    RETURN message;
  WHEN OTHER THEN
    RAISE;
END;
--# block: query exceptionHandler let variableDeclaration .SQLCODE .SQLERRM insert LOG query values placeholder if statementBranch .SQLCODE return .LINE raise
BEGIN
  SELECT 1;
EXCEPTION
  WHEN OTHER THEN
    LET line := 'error: ' || SQLCODE || ', ' || SQLERRM;
    INSERT INTO log (message) VALUES (:line);
    IF (SQLCODE = 100) THEN
      RETURN line;
    ELSE
      RAISE;
    END IF;
END
--# block: query exceptionHandler return
BEGIN
  SELECT 1;
EXCEPTION
  WHEN "Quoted Exception" THEN RETURN 1;
END
--# block: begin insert T query values commit exceptionHandler rollback raise
BEGIN
  BEGIN TRANSACTION;
  INSERT INTO t VALUES (1);
  COMMIT;
EXCEPTION
  WHEN OTHER THEN
    ROLLBACK;
    RAISE;
END
--# block: query exceptionHandler return .SQLERRM
begin select 1; exception when other then return sqlerrm; end
--# block: query exceptionHandler nullStatement
BEGIN
  SELECT 1;
-- comment
EXCEPTION -- behind
  -- before
  WHEN OTHER THEN -- behind
    NULL; -- nothing
END
--# raise:
RAISE
--# raise:
RAISE my_exception;
--# raise:
RAISE "My Exception"
