-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/use-cases
--# block: variableDeclaration typeName variableDeclaration typeName forEach if statementBranch .R.TOTAL update CUSTOMERS .CATEGORY placeholder .ID placeholder assign .CHANGED .SQLROWCOUNT return .CHANGED
DECLARE
  new_category VARCHAR DEFAULT 'premium';
  changed INT DEFAULT 0;
BEGIN
  FOR r IN customers_cursor DO
    IF (r.total > 1000) THEN
      UPDATE customers SET category = :new_category WHERE id = :r_id;
      changed := changed + SQLROWCOUNT;
    END IF;
  END FOR;
  RETURN changed || ' rows';
END
--# block: resultSetDeclaration assign subquery query .TABLE_NAME INFORMATION_SCHEMA.TABLES .TABLE_SCHEMA CURRENT_SCHEMA() let cursorDeclaration forEach let variableDeclaration typeName .T.TABLE_NAME executeImmediate placeholder return
DECLARE
  rs RESULTSET;
BEGIN
  rs := (SELECT table_name FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA());
  LET c CURSOR FOR rs;
  FOR t IN c DO
    LET stmt VARCHAR := 'ALTER TABLE ' || t.table_name || ' SET DATA_RETENTION_TIME_IN_DAYS = 1';
    EXECUTE IMMEDIATE :stmt;
  END FOR;
  RETURN 'done';
END;
--# block: let variableDeclaration typeName createTable ? query SALES YEAR() .SOLD_AT placeholder grantPrivileges grantOnObject REPORT grantee ANALYST call SYSTEM$SEND_EMAIL() placeholder
BEGIN
  LET year INT := 2026;
  CREATE OR REPLACE TABLE IDENTIFIER(:table_name) AS SELECT * FROM sales WHERE YEAR(sold_at) = :year;
  GRANT SELECT ON TABLE report TO ROLE analyst;
  CALL SYSTEM$SEND_EMAIL('my_integration', 'a@example.com', 'subject', 'ready: ' || :year);
END
--# block: let variableDeclaration let variableDeclaration repeat delete EVENTS inQuery .ID query .ID EVENTS .CREATED DATEADD() CURRENT_TIMESTAMP() placeholder assign .DELETED .SQLROWCOUNT .SQLROWCOUNT .BATCH_SIZE return .DELETED
BEGIN
  LET batch_size := 1000;
  LET deleted := 0;
  REPEAT
    DELETE FROM events WHERE id IN (SELECT id FROM events WHERE created < DATEADD('day', -30, CURRENT_TIMESTAMP()) LIMIT :batch_size);
    deleted := deleted + SQLROWCOUNT;
  UNTIL (SQLROWCOUNT < batch_size)
  END REPEAT;
  RETURN deleted;
END
--# block: variableDeclaration typeName variableDeclaration typeName assign let resultSetDeclaration job executeImmediate placeholder let cursorDeclaration openCursor fetchCursor closeCursor caseStatement statementBranch .TOTAL return statementBranch .TOTAL return return
DECLARE
  total NUMBER;
  sql_text VARCHAR;
BEGIN
  sql_text := 'SELECT COUNT(*) AS n FROM ' || 'orders';
  LET rs RESULTSET := (EXECUTE IMMEDIATE :sql_text);
  LET c CURSOR FOR rs;
  OPEN c;
  FETCH c INTO total;
  CLOSE c;
  CASE
    WHEN total = 0 THEN RETURN 'empty';
    WHEN total < 100 THEN RETURN 'small';
    ELSE RETURN 'large';
  END CASE;
END
--# block: let variableDeclaration typeName arrayConstant forRange ARRAY_SIZE() placeholder let variableDeclaration typeName cast GET() placeholder placeholder typeName insert LOG query values placeholder
BEGIN
  LET names ARRAY := ['a', 'b', 'c'];
  FOR i IN 0 TO ARRAY_SIZE(:names) - 1 DO
    LET name VARCHAR := GET(:names, :i)::VARCHAR;
    INSERT INTO log (name) VALUES (:name);
  END FOR;
END
--# block: merge TARGET derivedTable query .ID MAX() .V SOURCE .LOADED placeholder groupBy .ID .T.ID .S.ID mergeClause .T.V .S.V mergeUpdate .T.V .S.V .T.CHANGED CURRENT_TIMESTAMP() mergeClause mergeInsert .S.ID .S.V let variableDeclaration .SQLROWCOUNT insert AUDIT query placeholder CURRENT_USER() return .N
BEGIN
  MERGE INTO target AS t
  USING (SELECT id, MAX(v) AS v FROM source WHERE loaded > :since GROUP BY id) AS s
  ON t.id = s.id
  WHEN MATCHED AND t.v <> s.v THEN UPDATE SET t.v = s.v, t.changed = CURRENT_TIMESTAMP()
  WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, s.v);
  LET n := SQLROWCOUNT;
  INSERT INTO audit SELECT :n, CURRENT_USER();
  RETURN n;
END
--# block: copyIntoTable T stageLocation MY_STAGE FILE_FORMAT= TYPE= SKIP_HEADER= ON_ERROR= remove stageLocation MY_STAGE alter NEXT_TASK changeState execute NEXT_TASK exceptionHandler let variableDeclaration OBJECT_CONSTRUCT() .SQLCODE .SQLERRM insert FAILURES query PARSE_JSON() placeholder raise
BEGIN
  COPY INTO t FROM @my_stage/path FILE_FORMAT = (TYPE = CSV SKIP_HEADER = 1) ON_ERROR = CONTINUE;
  REMOVE @my_stage/path PATTERN = '.*[.]csv';
  ALTER TASK next_task RESUME;
  EXECUTE TASK next_task;
EXCEPTION
  WHEN OTHER THEN
    LET details := OBJECT_CONSTRUCT('code', SQLCODE, 'message', SQLERRM);
    INSERT INTO failures SELECT PARSE_JSON(:details);
    RAISE;
END
--# block: let variableDeclaration CURRENT_ROLE() use SECURITYADMIN grantRole ANALYST grantee SOMEONE use ?
BEGIN
  LET current_role_name := CURRENT_ROLE();
  USE ROLE securityadmin;
  GRANT ROLE analyst TO USER someone;
  USE ROLE IDENTIFIER(:current_role_name);
END
--# block: variableDeclaration typeName DATE_TRUNC() CURRENT_DATE() variableDeclaration typeName LAST_DAY() CURRENT_DATE() variableDeclaration typeName assign .FIRST_DAY while .D .LAST_DAY insert CALENDAR query placeholder DAYOFWEEKISO() placeholder assign DATEADD() .D
DECLARE
  first_day DATE DEFAULT DATE_TRUNC('month', CURRENT_DATE());
  last_day DATE DEFAULT LAST_DAY(CURRENT_DATE());
  d DATE;
BEGIN
  d := first_day;
  WHILE (d <= last_day) DO
    INSERT INTO calendar (day, is_weekend) SELECT :d, DAYOFWEEKISO(:d) > 5;
    d := DATEADD(day, 1, d);
  END WHILE;
END
