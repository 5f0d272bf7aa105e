-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/query-id
--# block: variableDeclaration typeName variableDeclaration typeName query assign .SQLID query assign .SQLID return arrayConstant .QUERY_ID_1 .QUERY_ID_2
DECLARE
  query_id_1 VARCHAR;
  query_id_2 VARCHAR;
BEGIN
  SELECT 1;
  query_id_1 := SQLID;
  SELECT 2;
  query_id_2 := SQLID;
  RETURN [query_id_1, query_id_2];
END;
--# block: insert TEST_SQLID query values let variableDeclaration typeName .SQLID return RESULT_SCAN() placeholder
BEGIN
  INSERT INTO test_sqlid VALUES (1);
  LET id VARCHAR := SQLID;
  RETURN TABLE(RESULT_SCAN(:id));
END
--# block: let resultSetDeclaration job query let variableDeclaration .SQLID await query SYSTEM$CANCEL_QUERY() placeholder
BEGIN
  LET r RESULTSET := ASYNC (SELECT 1);
  LET id := SQLID;
  AWAIT r;
  SELECT SYSTEM$CANCEL_QUERY(:id);
END
