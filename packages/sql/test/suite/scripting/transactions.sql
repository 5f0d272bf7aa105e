-- https://docs.snowflake.com/en/sql-reference/transactions
--# block: begin insert T query values commit begin insert T query values rollback
BEGIN
  BEGIN TRANSACTION;
  INSERT INTO t VALUES (1);
  COMMIT;
  START TRANSACTION;
  INSERT INTO t VALUES (2);
  ROLLBACK;
END
--# block: begin query commit begin rollback
BEGIN
  BEGIN;
  SELECT 1;
  COMMIT WORK;
  BEGIN WORK NAME w;
  ROLLBACK WORK;
END
--# block: block begin delete T commit
BEGIN
  BEGIN
    BEGIN TRANSACTION;
    DELETE FROM t;
  END;
  COMMIT;
END
--# block: alterSession AUTOCOMMIT= show showScope query CURRENT_TRANSACTION() let variableDeclaration CURRENT_TRANSACTION() query SYSTEM$ABORT_TRANSACTION() placeholder
BEGIN
  ALTER SESSION SET AUTOCOMMIT = FALSE;
  SHOW TRANSACTIONS IN ACCOUNT;
  SELECT CURRENT_TRANSACTION();
  LET id := CURRENT_TRANSACTION();
  SELECT SYSTEM$ABORT_TRANSACTION(:id);
END
