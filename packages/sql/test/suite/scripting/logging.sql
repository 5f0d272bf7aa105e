-- https://docs.snowflake.com/en/developer-guide/logging-tracing/logging-snowflake-scripting
--# block: functionStatement SYSTEM$LOG() functionStatement SYSTEM$LOG() .SQLERRM functionStatement SYSTEM$LOG_TRACE() functionStatement SYSTEM$LOG_DEBUG() functionStatement SYSTEM$LOG_INFO() functionStatement SYSTEM$LOG_WARN() functionStatement SYSTEM$LOG_ERROR() functionStatement SYSTEM$LOG_FATAL()
BEGIN
  SYSTEM$LOG('info', 'Information-level message');
  SYSTEM$LOG('error', 'Error-level message: ' || SQLERRM);
  SYSTEM$LOG_TRACE('trace');
  SYSTEM$LOG_DEBUG('debug');
  SYSTEM$LOG_INFO('info');
  SYSTEM$LOG_WARN('warn');
  SYSTEM$LOG_ERROR('error');
  SYSTEM$LOG_FATAL('fatal');
END
--# block: functionStatement SYSTEM$ADD_EVENT() functionStatement SYSTEM$ADD_EVENT() objectConstant objectMember objectMember let variableDeclaration objectConstant objectMember functionStatement SYSTEM$SET_SPAN_ATTRIBUTES() placeholder functionStatement SYSTEM$SET_SPAN_ATTRIBUTES() objectConstant objectMember .X objectMember OBJECT_CONSTRUCT() return
BEGIN
  SYSTEM$ADD_EVENT('name_a');
  SYSTEM$ADD_EVENT('name_b', {'score': 89, 'pass': TRUE});
  LET attr := {'foo': 'bar'};
  SYSTEM$SET_SPAN_ATTRIBUTES(:attr);
  SYSTEM$SET_SPAN_ATTRIBUTES({'a': x, 'b': OBJECT_CONSTRUCT('c', 1)});
  RETURN '';
END;
--# block: if statementBranch .A functionStatement SYSTEM$LOG_INFO() functionStatement SYSTEM$LOG_INFO() exceptionHandler functionStatement SYSTEM$LOG_ERROR() .SQLERRM raise
BEGIN
  IF (a) THEN SYSTEM$LOG_INFO('yes'); ELSE SYSTEM$LOG_INFO('no'); END IF;
EXCEPTION
  WHEN OTHER THEN SYSTEM$LOG_ERROR(SQLERRM); RAISE;
END
--# block: functionStatement MY_DB.MY_SCHEMA.MY_FUNCTION() functionStatement Quoted.F() namedArgument
BEGIN
  my_db.my_schema.my_function(1, 'a');
  "Quoted".f(x => 1);
END
