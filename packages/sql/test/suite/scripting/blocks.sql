-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/blocks
--# block: variableDeclaration typeName variableDeclaration typeName assign assign PI() .RADIUS_OF_CIRCLE .RADIUS_OF_CIRCLE return .AREA_OF_CIRCLE
DECLARE
  radius_of_circle FLOAT;
  area_of_circle FLOAT;
BEGIN
  radius_of_circle := 3;
  area_of_circle := PI() * radius_of_circle * radius_of_circle;
  RETURN area_of_circle;
END;
--# block: createTable EMPLOYEES columnDefinition typeName columnDefinition typeName createTable PAYROLL columnDefinition typeName columnDefinition typeName keyConstraint createSequence IDS return
BEGIN
  CREATE TABLE employees (employee_id INTEGER, department VARCHAR);
  CREATE OR REPLACE TABLE payroll (employee_id INTEGER NOT NULL, salary NUMBER(12, 2) DEFAULT 0, PRIMARY KEY (employee_id));
  CREATE SEQUENCE IF NOT EXISTS ids START = 1 INCREMENT = 1;
  RETURN 'created';
END;
--# block: createView V query .A .B T createStream S T APPEND_ONLY= createTask K WAREHOUSE= SCHEDULE= insert A query S alter K changeState
BEGIN
  CREATE OR REPLACE SECURE VIEW v COMMENT = 'x' AS SELECT a, b FROM t;
  CREATE STREAM s ON TABLE t APPEND_ONLY = TRUE;
  CREATE TASK k WAREHOUSE = w SCHEDULE = '5 MINUTE' AS INSERT INTO a SELECT * FROM s;
  ALTER TASK k RESUME;
END;
--# block: createTag COST_CENTER alter T setTags tagAssignment COST_CENTER createPolicy P typeField typeName typeName case caseBranch CURRENT_ROLE() .V alter T alterColumn attachPolicy attachedPolicy P
BEGIN
  CREATE TAG IF NOT EXISTS cost_center ALLOWED_VALUES 'a', 'b';
  ALTER TABLE t SET TAG cost_center = 'a';
  CREATE MASKING POLICY p AS (v VARCHAR) RETURNS VARCHAR -> CASE WHEN CURRENT_ROLE() = 'X' THEN v ELSE '***' END;
  ALTER TABLE t MODIFY COLUMN c SET MASKING POLICY p;
END;
--# block: createRole R createObject U DEFAULT_ROLE= grantRole R grantee U createWarehouse W WAREHOUSE_SIZE= AUTO_SUSPEND= grantPrivileges grantOnObject W grantee R
BEGIN
  CREATE ROLE IF NOT EXISTS r;
  CREATE USER IF NOT EXISTS u DEFAULT_ROLE = r;
  GRANT ROLE r TO USER u;
  CREATE WAREHOUSE IF NOT EXISTS w WAREHOUSE_SIZE = XSMALL AUTO_SUSPEND = 60;
  GRANT USAGE ON WAREHOUSE w TO ROLE r;
END;
--# block: createTask INNER_TASK block insert T query values if statementBranch delete U execute INNER_TASK
BEGIN
  CREATE TASK inner_task AS
    BEGIN
      INSERT INTO t VALUES (1);
      IF (TRUE) THEN
        DELETE FROM u;
      END IF;
    END;
  EXECUTE TASK inner_task;
END;
--# block: createProcedure INNER_PROCEDURE routineParameter typeName routineReturn typeName block variableDeclaration typeName return .N .M call INNER_PROCEDURE() drop INNER_PROCEDURE typeName
BEGIN
  CREATE PROCEDURE inner_procedure(n INT) RETURNS INT LANGUAGE SQL AS
    DECLARE
      m INT DEFAULT 2;
    BEGIN
      RETURN n * m;
    END;
  CALL inner_procedure(1);
  DROP PROCEDURE inner_procedure(INT);
END;
--# block: createFunction F routineParameter typeName routineReturn typeName routineBody .A createFunction G routineParameter typeName routineReturn typeField typeName routineBody query .A query F() tableFunction G()
BEGIN
  CREATE FUNCTION f(a INT) RETURNS INT AS 'a + 1';
  CREATE FUNCTION g(a INT) RETURNS TABLE (b INT) AS $$ SELECT a AS b $$;
  SELECT f(1) FROM TABLE(g(2));
END;
--# block: flow query query .A flowResult flow show query .name flowResult .rows
BEGIN
  SELECT 1 AS a ->> SELECT a + 1 AS b FROM $1;
  SHOW TABLES ->> SELECT "name" FROM $1 WHERE "rows" > 0;
END;
--# block: let resultSetDeclaration job flow show query .name flowResult return .R
BEGIN
  LET r RESULTSET := (SHOW DATABASES ->> SELECT "name" FROM $1);
  RETURN TABLE(r);
END;
--# block: query .A pivot T SUM() .B .C pivotValues query .A T timeTravel .B placeholder query .A ROW_NUMBER() windowSpecification .B .C T .N query cast path .F.VALUE pathKey typeName T tableFunction FLATTEN() namedArgument .T.V
BEGIN
  SELECT a FROM t PIVOT (SUM(b) FOR c IN ('x', 'y')) AS p;
  SELECT a FROM t AT (OFFSET => -60) WHERE b = :b;
  SELECT a, ROW_NUMBER() OVER (PARTITION BY b ORDER BY c) AS n FROM t QUALIFY n = 1;
  SELECT f.value:x::INT AS x FROM t, LATERAL FLATTEN(input => t.v) AS f;
END;
--# block: multiTableInsert insertBranch .A insertTarget T .A insertTarget U .A query .A S insert T query S truncate T undrop T commentOn T
BEGIN
  INSERT ALL WHEN a > 1 THEN INTO t VALUES (a) ELSE INTO u VALUES (a) SELECT a FROM s;
  INSERT OVERWRITE INTO t SELECT * FROM s;
  TRUNCATE TABLE IF EXISTS t;
  UNDROP TABLE t;
  COMMENT IF EXISTS ON TABLE t IS 'x';
END;
--# block: put stageLocation S list stageLocation S get stageLocation S remove stageLocation S
BEGIN
  PUT file:///tmp/a.csv @s;
  LIST @s;
  GET @s file:///tmp/;
  RM @s/a.csv;
END;
--# block: explain query describe T showGrants R useSecondaryRoles
BEGIN
  EXPLAIN USING TEXT SELECT 1;
  DESC TABLE t;
  SHOW GRANTS TO ROLE r;
  USE SECONDARY ROLES ALL;
END;
--# block: let variableDeclaration block let variableDeclaration .A block let variableDeclaration .B if statementBranch .C forRange .C while .I loop repeat caseStatement .I statementBranch break continue
BEGIN
  LET a := 1;
  BEGIN
    LET b := a + 1;
    BEGIN
      LET c := b + 1;
      IF (c = 3) THEN
        FOR i IN 1 TO c DO
          WHILE (i > 0) DO
            LOOP
              REPEAT
                CASE (i) WHEN 1 THEN BREAK; ELSE CONTINUE; END CASE;
              UNTIL (TRUE)
              END REPEAT;
            END LOOP;
          END WHILE;
        END FOR;
      END IF;
    END;
  END;
END
