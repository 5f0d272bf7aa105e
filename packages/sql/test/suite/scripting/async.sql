-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/asynchronous-child-jobs
--# await:
AWAIT ALL;
--# await:
AWAIT my_result_set;
--# await:
await all
--# cancel:
CANCEL my_result_set;
--# job: delete T .A placeholder
ASYNC (DELETE FROM t WHERE a = :a)
--# job: call MY_PROCEDURE() placeholder
ASYNC (CALL my_procedure(:x))
--# job: update T .A
async (update t set a = 1)
--# job: merge T S .T.A .S.A mergeClause mergeUpdate .B .S.B
ASYNC (MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN UPDATE SET b = s.b)
--# block: job insert ORDERS_Q1 query ORDERS .Q job insert ORDERS_Q2 query ORDERS .Q await return
BEGIN
  ASYNC (INSERT INTO orders_q1 SELECT * FROM orders WHERE q = 1);
  ASYNC (INSERT INTO orders_q2 SELECT * FROM orders WHERE q = 2);
  AWAIT ALL;
  RETURN 'done';
END
--# block: resultSetDeclaration job query SUM() .A T1 resultSetDeclaration job query SUM() .A T2 cursorDeclaration await await openCursor fetchCursor let variableDeclaration SYSTEM$GET_RESULTSET_STATUS() .RES1 cancel return .X
DECLARE
  res1 RESULTSET DEFAULT ASYNC (SELECT SUM(a) AS total FROM t1);
  res2 RESULTSET DEFAULT ASYNC (SELECT SUM(a) AS total FROM t2);
  cur1 CURSOR FOR res1;
BEGIN
  AWAIT res1;
  AWAIT res2;
  OPEN cur1;
  FETCH cur1 INTO x;
  LET status := SYSTEM$GET_RESULTSET_STATUS(res1);
  CANCEL res2;
  RETURN x;
END;
--# block: let resultSetDeclaration job query assign job query forEach job executeImmediate placeholder await
BEGIN
  LET rs RESULTSET := ASYNC (SELECT 1);
  rs := ASYNC (SELECT 2);
  FOR r IN c DO
    ASYNC (EXECUTE IMMEDIATE :stmt);
  END FOR;
  AWAIT ALL;
END
--# block: assign assign assign
BEGIN
  async := 1;
  await := 2;
  cancel := 3;
END
