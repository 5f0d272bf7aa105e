-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/null
--# block: nullStatement
BEGIN
  NULL;
END
--# block: if statementBranch .A nullStatement nullStatement loop nullStatement break exceptionHandler nullStatement
BEGIN
  IF (a) THEN NULL; ELSE NULL; END IF;
  LOOP NULL; BREAK; END LOOP;
EXCEPTION
  WHEN OTHER THEN
    NULL;
END
--# block: nullStatement return
BEGIN
  null;
  RETURN null;
END
