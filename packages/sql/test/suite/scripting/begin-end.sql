-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/begin
--# block: return
BEGIN
  RETURN 1;
END
--# block: return
BEGIN RETURN 1; END;
--# block: return
begin return 'lower case'; end
--# block: createTable PARENT columnDefinition typeName createTable CHILD columnDefinition typeName columnDefinition typeName return
BEGIN
  CREATE TABLE parent (id INTEGER);
  CREATE TABLE child (id INTEGER, parent_id INTEGER);
  RETURN 'done';
END;
--# block: begin truncate CHILD truncate PARENT commit return
BEGIN
  BEGIN TRANSACTION;
  TRUNCATE TABLE child;
  TRUNCATE TABLE parent;
  COMMIT;
  RETURN '';
END
--# block: begin delete T .ID rollback
BEGIN
  BEGIN;
  DELETE FROM t WHERE id = 1;
  ROLLBACK;
END
--# block: begin delete T commit
BEGIN
  BEGIN WORK;
  DELETE FROM t;
  COMMIT WORK;
END
--# block: begin delete T commit
BEGIN
  START TRANSACTION;
  DELETE FROM t;
  COMMIT;
END
--# block: begin delete T commit
BEGIN
  BEGIN NAME load_orders;
  DELETE FROM t;
  COMMIT;
END
--# block: begin delete T commit
BEGIN
  BEGIN TRANSACTION NAME load_orders;
  DELETE FROM t;
  COMMIT;
END
--# block: if statementBranch .BOTH_ROWS_ARE_VALID block begin insert PARENT query values insert CHILD query values commit
BEGIN
  IF (both_rows_are_valid) THEN
    BEGIN
      BEGIN TRANSACTION;
      INSERT INTO parent (id) VALUES (1);
      INSERT INTO child (id, parent_id) VALUES (1, 1);
      COMMIT;
    END;
  END IF;
END;
--# block: query block query block query
BEGIN
  SELECT 1;
  BEGIN
    SELECT 2;
    BEGIN
      SELECT 3;
    END;
  END;
END
--# block: query
BEGIN
  SELECT 1;
END outer_block
--# block: block query
BEGIN
  BEGIN
    SELECT 1;
  END inner_block;
END outer_block;
--# block: assign assign assign
BEGIN
  name := 'a variable called name';
  work := 1;
  transaction := 2;
END
--# block: query return
BEGIN -- comment behind BEGIN
  /* before */ SELECT 1 /* inside */; -- behind
  // another
  RETURN 1 /* last */;
END -- done
--# block: block variableDeclaration typeName return .X
BEGIN
  DECLARE
    x INT DEFAULT 1;
  BEGIN
    RETURN x;
  END;
END
--# block: query case caseBranch .A T query case .A caseBranch case .B caseBranch T return case caseBranch
BEGIN
  SELECT CASE WHEN a = 1 THEN 'x' ELSE 'y' END FROM t;
  SELECT CASE a WHEN 1 THEN CASE b WHEN 2 THEN 3 END END AS c FROM t;
  RETURN CASE WHEN TRUE THEN 1 END;
END
--# block: query .end .begin .if loop return .return
BEGIN
  SELECT "end", "begin", "if" FROM "loop";
  RETURN "return";
END
--# block: query .T.END .T.BEGIN T
BEGIN
  SELECT t.end, t.begin FROM t;
END
--# block: query T changes timeTravel timeTravel CURRENT_TIMESTAMP()
BEGIN
  SELECT * FROM t CHANGES (INFORMATION => DEFAULT) AT (OFFSET => -60) END (TIMESTAMP => CURRENT_TIMESTAMP());
END
--# block: return
BEGIN
  RETURN 'it''s; END; BEGIN';
END
--# block: return
BEGIN
  RETURN $$ END; $$;
END
--# block: let variableDeclaration let variableDeclaration placeholder return .X placeholder
BEGIN
  LET x := 1;
  LET y := :x + 1;
  RETURN x + :y;
END
--# block: nullStatement
BEGIN
  NULL;
END
--# block: functionStatement SYSTEM$LOG() functionStatement SYSTEM$LOG_WARN() .X functionStatement SYSTEM$SET_SPAN_ATTRIBUTES() objectConstant objectMember functionStatement SYSTEM$ADD_EVENT() objectConstant objectMember
BEGIN
  SYSTEM$LOG('info', 'message');
  SYSTEM$LOG_WARN('careful ' || x);
  SYSTEM$SET_SPAN_ATTRIBUTES({'key': 'value'});
  SYSTEM$ADD_EVENT('name', {'a': 1});
END
--# block: use MY_DB use MY_SCHEMA use WH alterSession QUERY_TAG= alterSession
BEGIN
  USE DATABASE my_db;
  USE SCHEMA my_schema;
  USE WAREHOUSE wh;
  ALTER SESSION SET QUERY_TAG = 'block';
  ALTER SESSION UNSET QUERY_TAG;
END
--# block: grantPrivileges grantOnObject T grantee R revokePrivileges grantOnObject T grantee R drop T show showScope DB.S describe T commentOn T
BEGIN
  GRANT SELECT ON TABLE t TO ROLE r;
  REVOKE SELECT ON TABLE t FROM ROLE r;
  DROP TABLE IF EXISTS t;
  SHOW TABLES LIKE 'x%' IN SCHEMA db.s;
  DESCRIBE TABLE t;
  COMMENT ON TABLE t IS 'x';
END
--# block: createTable TMP query T .D placeholder alter TMP addColumns columnDefinition typeName createView V query .A TMP
BEGIN
  CREATE OR REPLACE TEMPORARY TABLE tmp AS SELECT * FROM t WHERE d >= :since;
  ALTER TABLE tmp ADD COLUMN c INT;
  CREATE OR REPLACE VIEW v AS SELECT a FROM tmp;
END
--# block: update T .A placeholder .ID placeholder delete T .ID placeholder insert T query .A placeholder S .C placeholder return .SQLROWCOUNT
BEGIN
  UPDATE t SET a = :new_value WHERE id = :target_id;
  DELETE FROM t WHERE id = :target_id;
  INSERT INTO t (a, b) SELECT a, :b FROM s WHERE c = :c;
  RETURN SQLROWCOUNT;
END
--# block: merge T S .T.ID .S.ID mergeClause .S.DELETED mergeDelete mergeClause mergeUpdate .A .S.A mergeClause mergeInsert .S.ID placeholder return .SQLROWCOUNT
BEGIN
  MERGE INTO t USING s ON t.id = s.id
    WHEN MATCHED AND s.deleted THEN DELETE
    WHEN MATCHED THEN UPDATE SET a = s.a
    WHEN NOT MATCHED THEN INSERT (id, a) VALUES (s.id, :a);
  RETURN SQLROWCOUNT;
END
--# block: query with commonTable query .A X query query setOperation
BEGIN
  WITH x AS (SELECT 1 AS a) SELECT a FROM x;
  (SELECT 1);
  SELECT 1 UNION ALL SELECT 2;
END
--# block: createTable T columnDefinition typeName drop V
BEGIN
  CREATE TABLE IF NOT EXISTS t (a INT);
  DROP VIEW IF EXISTS v;
END
--# block: variableDeclaration typeName assign .Mixed Case return .Mixed Case
DECLARE
  "Mixed Case" INT DEFAULT 1;
BEGIN
  "Mixed Case" := "Mixed Case" + 1;
  RETURN "Mixed Case";
END
--# block: insert ? query ? query COUNT() ?
BEGIN
  INSERT INTO identifier(:table_name) SELECT * FROM IDENTIFIER(:source);
  SELECT COUNT(*) FROM TABLE(:name);
END
--# begin:
BEGIN
--# begin:
BEGIN;
--# begin:
BEGIN TRANSACTION
--# begin:
BEGIN WORK NAME t1
--# begin:
START TRANSACTION NAME t2
