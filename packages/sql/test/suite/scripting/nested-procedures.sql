-- https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-snowflake-scripting
--# block: procedureDeclaration typeField typeName typeName block insert LOG query values CURRENT_TIMESTAMP() placeholder return variableDeclaration typeName call LOG_MESSAGE() assign .COUNTER call LOG_MESSAGE() placeholder return .COUNTER
DECLARE
  log_message PROCEDURE (message VARCHAR)
    RETURNS VARCHAR
    AS
    BEGIN
      INSERT INTO log VALUES (CURRENT_TIMESTAMP(), :message);
      RETURN 'logged';
    END;
  counter INT DEFAULT 0;
BEGIN
  CALL log_message('start');
  counter := counter + 1;
  CALL log_message('end ' || :counter);
  RETURN counter;
END;
--# block: procedureDeclaration typeField typeName typeName block return .N variableDeclaration typeName call ADD_ONE() placeholder call ADD_ONE() placeholder placeholder return .RESULT
DECLARE
  add_one PROCEDURE (n NUMBER(38, 0)) RETURNS NUMBER(38, 0) AS BEGIN RETURN n + 1; END;
  result NUMBER;
BEGIN
  CALL add_one(1) INTO :result;
  CALL add_one(:result) INTO :result;
  RETURN result;
END
--# block: procedureDeclaration typeField typeName typeField typeName typeField typeName block resultSetDeclaration job query .ID .PRICE INVOICES .PRICE placeholder return .RES let resultSetDeclaration job call ROWS_ABOVE() return .RS
DECLARE
  rows_above PROCEDURE (least FLOAT)
    RETURNS TABLE (id INT, price FLOAT)
    AS
    DECLARE
      res RESULTSET DEFAULT (SELECT id, price FROM invoices WHERE price > :least);
    BEGIN
      RETURN TABLE(res);
    END;
BEGIN
  LET rs RESULTSET := (CALL rows_above(10));
  RETURN TABLE(rs);
END
--# createProcedure: OUTER_PROCEDURE routineParameter typeName routineReturn typeName block procedureDeclaration typeName block return variableDeclaration typeName call INNER_PROCEDURE() placeholder return .R .A
CREATE OR REPLACE PROCEDURE outer_procedure(a INT)
RETURNS INT
LANGUAGE SQL
AS
DECLARE
  inner_procedure PROCEDURE () RETURNS INT AS BEGIN RETURN 1; END;
  r INT;
BEGIN
  CALL inner_procedure() INTO :r;
  RETURN r + a;
END;
--# createProcedure: P routineReturn typeName block return
CREATE PROCEDURE p()
RETURNS VARCHAR
AS
BEGIN
  RETURN 'x';
END
--# createProcedure: TRANSFER routineParameter typeName routineParameter typeName routineParameter typeName routineReturn typeName routineBody block begin update ACCOUNTS .BALANCE .BALANCE placeholder .ID placeholder if statementBranch .SQLROWCOUNT rollback return update ACCOUNTS .BALANCE .BALANCE placeholder .ID placeholder commit return exceptionHandler rollback raise
CREATE OR REPLACE PROCEDURE transfer(from_id INT, to_id INT, amount NUMBER(10, 2))
RETURNS VARCHAR NOT NULL
LANGUAGE SQL
EXECUTE AS CALLER
AS
$$
BEGIN
  BEGIN TRANSACTION;
  UPDATE accounts SET balance = balance - :amount WHERE id = :from_id;
  IF (SQLROWCOUNT <> 1) THEN
    ROLLBACK;
    RETURN 'no such account';
  END IF;
  UPDATE accounts SET balance = balance + :amount WHERE id = :to_id;
  COMMIT;
  RETURN 'ok';
EXCEPTION
  WHEN OTHER THEN
    ROLLBACK;
    RAISE;
END;
$$
--# createTask: NIGHTLY WAREHOUSE= SCHEDULE= block let variableDeclaration delete STAGING assign .SQLROWCOUNT call SYSTEM$SET_RETURN_VALUE() placeholder
CREATE OR REPLACE TASK nightly
  WAREHOUSE = wh
  SCHEDULE = 'USING CRON 0 2 * * * UTC'
AS
BEGIN
  LET n := 0;
  DELETE FROM staging;
  n := SQLROWCOUNT;
  CALL SYSTEM$SET_RETURN_VALUE('deleted ' || :n);
END;
--# createTask: T block variableDeclaration typeName insert LOG query values placeholder
CREATE TASK t AS DECLARE x INT DEFAULT 1; BEGIN INSERT INTO log VALUES (:x); END
--# createFunction: DOUBLE_IT routineParameter typeName routineReturn typeName block let variableDeclaration .N return .R
CREATE FUNCTION double_it(n INT) RETURNS INT LANGUAGE SQL AS BEGIN LET r := n * 2; RETURN r; END
