-- https://docs.snowflake.com/en/sql-reference/sql/call
--# call
CALL p()
--# call
CALL stproc1(5.14::FLOAT)
--# call
CALL stproc1(2 * 5.14::FLOAT, 'x', NULL)
--# call
CALL stproc1(SELECT COUNT(*) FROM t)
--# call
CALL stproc1((SELECT COUNT(*) FROM t), 1)
--# call
CALL db.s.proc('Manitoba', 127.4)
--# call
call sv_proc1(province => 'Manitoba', amount => 127.4)
--# call
CALL sv_proc2($Variable1, :bind, ?)
--# call
CALL sv_proc1('Manitoba', 127.4) INTO :ret1
--# call
CALL "My DB"."S"."p q"([1, 2], {'a': 1})
--# call
CALL SYSTEM$WAIT(10)
--# call
CALL SNOWFLAKE.ML.MY_PROC(ARRAY_CONSTRUCT('a'))
--# call
CALL my_budget!SET_SPENDING_LIMIT(500)
--# call
CALL budgets_db.budgets_schema.my_budget!ADD_RESOURCE(SELECT SYSTEM$REFERENCE('TABLE', 't1', 'SESSION', 'APPLYBUDGET'))
--# call
CALL model!FORECAST(FORECASTING_PERIODS => 3)
--# call
CALL model!FORECAST(INPUT_DATA => SYSTEM$REFERENCE('VIEW', 'v1'), SERIES_COLNAME => 'store', CONFIG_OBJECT => {'prediction_interval': 0.9})
--# call
CALL IDENTIFIER('db.s.p')(1)
--# call
CALL IDENTIFIER($p)(1, 'a')
--# call
CALL p(CURRENT_TIMESTAMP(), DATEADD('day', -1, CURRENT_DATE))
--# call
CALL p(TABLE(t))
--# call
CALL p(a => 1) INTO :x
--# call
CALL SYSTEM$CLASSIFY('hr.tables.empl_info', {'auto_tag': true})
