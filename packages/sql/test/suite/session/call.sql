-- https://docs.snowflake.com/en/sql-reference/sql/call
--# call: P()
CALL p()
--# call: STPROC1() cast typeName
CALL stproc1(5.14::FLOAT)
--# call: STPROC1() cast typeName
CALL stproc1(2 * 5.14::FLOAT, 'x', NULL)
--# call: STPROC1() subquery query COUNT() T
CALL stproc1(SELECT COUNT(*) FROM t)
--# call: STPROC1() subquery query COUNT() T
CALL stproc1((SELECT COUNT(*) FROM t), 1)
--# call: DB.S.PROC()
CALL db.s.proc('Manitoba', 127.4)
--# call: SV_PROC1() namedArgument namedArgument
call sv_proc1(province => 'Manitoba', amount => 127.4)
--# call: SV_PROC2() variable placeholder placeholder
CALL sv_proc2($Variable1, :bind, ?)
--# call: SV_PROC1() placeholder
CALL sv_proc1('Manitoba', 127.4) INTO :ret1
--# call: My DB.S.p q() arrayConstant objectConstant objectMember
CALL "My DB"."S"."p q"([1, 2], {'a': 1})
--# call: SYSTEM$WAIT()
CALL SYSTEM$WAIT(10)
--# call: SNOWFLAKE.ML.MY_PROC() ARRAY_CONSTRUCT()
CALL SNOWFLAKE.ML.MY_PROC(ARRAY_CONSTRUCT('a'))
--# call: SET_SPENDING_LIMIT() MY_BUDGET
CALL my_budget!SET_SPENDING_LIMIT(500)
--# call: ADD_RESOURCE() BUDGETS_DB.BUDGETS_SCHEMA.MY_BUDGET subquery query SYSTEM$REFERENCE()
CALL budgets_db.budgets_schema.my_budget!ADD_RESOURCE(SELECT SYSTEM$REFERENCE('TABLE', 't1', 'SESSION', 'APPLYBUDGET'))
--# call: FORECAST() MODEL namedArgument
CALL model!FORECAST(FORECASTING_PERIODS => 3)
--# call: FORECAST() MODEL namedArgument SYSTEM$REFERENCE() namedArgument namedArgument objectConstant objectMember
CALL model!FORECAST(INPUT_DATA => SYSTEM$REFERENCE('VIEW', 'v1'), SERIES_COLNAME => 'store', CONFIG_OBJECT => {'prediction_interval': 0.9})
--# call: DB.S.P()
CALL IDENTIFIER('db.s.p')(1)
--# call: ?()
CALL IDENTIFIER($p)(1, 'a')
--# call: P() CURRENT_TIMESTAMP() DATEADD() CURRENT_DATE()
CALL p(CURRENT_TIMESTAMP(), DATEADD('day', -1, CURRENT_DATE))
--# call: P() tableArgument T
CALL p(TABLE(t))
--# call: P() namedArgument placeholder
CALL p(a => 1) INTO :x
--# call: SYSTEM$CLASSIFY() objectConstant objectMember
CALL SYSTEM$CLASSIFY('hr.tables.empl_info', {'auto_tag': true})
