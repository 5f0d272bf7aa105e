-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/dml-status
--# block: insert MY_VALUES query values return .SQLROWCOUNT
BEGIN
  INSERT INTO my_values VALUES (1), (2), (3);
  RETURN SQLROWCOUNT;
END;
--# block: let variableDeclaration typeName update MY_VALUES .VALUE .VALUE assign .SQLROWCOUNT if statementBranch .SQLFOUND return .SQL_ROW_COUNT_VAR statementBranch .SQLNOTFOUND return
BEGIN
  LET sql_row_count_var INT := 0;
  UPDATE my_values SET value = 4 WHERE value < 3;
  sql_row_count_var := SQLROWCOUNT;
  IF (SQLFOUND = TRUE) THEN
    RETURN 'Updated ' || sql_row_count_var || ' rows.';
  ELSEIF (SQLNOTFOUND = TRUE) THEN
    RETURN 'No rows updated.';
  END IF;
END;
--# block: delete MY_VALUES .VALUE if statementBranch .SQLNOTFOUND return return .SQLROWCOUNT
BEGIN
  DELETE FROM my_values WHERE value > 100;
  IF (SQLNOTFOUND) THEN RETURN 'none'; ELSE RETURN SQLROWCOUNT; END IF;
END;
--# block: query let variableDeclaration .SQLID let variableDeclaration LAST_QUERY_ID() query tableFunction RESULT_SCAN() placeholder return placeholder
BEGIN
  SELECT 1;
  LET id := SQLID;
  LET q := LAST_QUERY_ID(-1);
  SELECT * FROM TABLE(RESULT_SCAN(:id));
  RETURN :id;
END
--# block: show let resultSetDeclaration job query .name .size tableFunction RESULT_SCAN() LAST_QUERY_ID() .state return .RES
BEGIN
  SHOW WAREHOUSES;
  LET res RESULTSET := (SELECT "name", "size" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID())) WHERE "state" = 'STARTED');
  RETURN TABLE(res);
END
