-- https://docs.snowflake.com/en/sql-reference/functions-table
--# query: tableFunction F()
SELECT * FROM TABLE(f())
--# query: tableFunction DB1.S1.F()
SELECT * FROM TABLE(db1.s1.f(1, 'a')) AS x
--# query: tableFunction F() cast typeName
SELECT * FROM TABLE(f(6.0::FLOAT))
--# query: tableFunction GENERATOR() namedArgument namedArgument
SELECT * FROM TABLE(GENERATOR(ROWCOUNT => 5, TIMELIMIT => 10)) g
--# query: SEQ4() UNIFORM() RANDOM() tableFunction GENERATOR() namedArgument
SELECT SEQ4(), UNIFORM(1, 10, RANDOM(12)) FROM TABLE(GENERATOR(ROWCOUNT => 10)) v ORDER BY 1
--# query: tableFunction RESULT_SCAN() LAST_QUERY_ID()
SELECT * FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()))
--# query: .name tableFunction RESULT_SCAN() LAST_QUERY_ID() .rows
SELECT "name" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID(-2))) WHERE "rows" > 0
--# query: tableFunction RESULT_SCAN()
SELECT * FROM TABLE(RESULT_SCAN('ce6687a4-331b-4a57-a061-02b2b0f0c17c'))
--# query: tableFunction INFORMATION_SCHEMA.QUERY_HISTORY() DATEADD() CURRENT_TIMESTAMP() CURRENT_TIMESTAMP() .START_TIME
SELECT * FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY(DATEADD('hours', -1, CURRENT_TIMESTAMP()), CURRENT_TIMESTAMP())) ORDER BY start_time
--# query: tableFunction DB1.INFORMATION_SCHEMA.TASK_HISTORY() namedArgument DATEADD() CURRENT_TIMESTAMP() namedArgument namedArgument
SELECT * FROM TABLE(db1.INFORMATION_SCHEMA.TASK_HISTORY(SCHEDULED_TIME_RANGE_START => DATEADD('hour', -1, CURRENT_TIMESTAMP()), RESULT_LIMIT => 10, TASK_NAME => 'MYTASK'))
--# query: tableFunction INFER_SCHEMA() namedArgument namedArgument namedArgument
SELECT * FROM TABLE(INFER_SCHEMA(LOCATION => '@stage1/geo/', FILE_FORMAT => 'my_parquet', IGNORE_CASE => TRUE))
--# query: tableFunction VALIDATE() .T1 namedArgument
SELECT * FROM TABLE(VALIDATE(t1, JOB_ID => '_last'))
--# query: S STOCKS tableFunction STOCK_SUM() .SYMBOL .QTY .PRICE windowSpecification .SYMBOL
SELECT s.* FROM stocks, TABLE(stock_sum(symbol, qty, price) OVER (PARTITION BY symbol)) s
--# query: STOCKS tableFunction STOCK_SUM() .SYMBOL .QTY windowSpecification .SYMBOL .DAY .AT_TIME
SELECT * FROM stocks, TABLE(stock_sum(symbol, qty) OVER (PARTITION BY symbol, day ORDER BY at_time DESC)) AS s (a, b)
--# query: STOCKS tableFunction STOCK_SUM() .SYMBOL windowSpecification .AT_TIME
SELECT * FROM stocks, TABLE(stock_sum(symbol) OVER (ORDER BY at_time))
--# query: .D.DAY .R.TEMP DAYS tableFunction HIGHS() .D.DAY .D.DAY
SELECT d.day, r.temp FROM days AS d, TABLE(highs(d.day)) AS r ORDER BY d.day
--# query: joinedTable DAYS join tableFunction HIGHS() .D.DAY
SELECT * FROM days d JOIN TABLE(highs(d.day)) r
--# query: tableFunction SPLIT_TO_TABLE()
SELECT * FROM TABLE(SPLIT_TO_TABLE('a.b', '.'))
--# query: tableFunction SPLIT_TO_TABLE()
SELECT * FROM SPLIT_TO_TABLE('a.b', '.')
--# query: tableFunction TO_QUERY() namedArgument namedArgument
SELECT * FROM TABLE(TO_QUERY('SELECT * FROM IDENTIFIER(:t) WHERE a > :x', t => 'my_table', x => 5))
--# query: tableFunction SNOWFLAKE.CORE.GET_LINEAGE()
SELECT * FROM TABLE(SNOWFLAKE.CORE.GET_LINEAGE('db.s.t', 'TABLE', 'UPSTREAM', 2))
--# query: tableFunction PREDICT() MY_MODEL namedArgument tableArgument V1 namedArgument objectConstant objectMember
SELECT * FROM TABLE(my_model!PREDICT(INPUT_DATA => TABLE(v1), CONFIG_OBJECT => {'on_error': 'skip'}))
--# query: tableFunction FORECAST() MY_FORECAST namedArgument
SELECT * FROM TABLE(my_forecast!FORECAST(FORECASTING_PERIODS => 3))
--# query: tableFunction DETECT_ANOMALIES() MY_DETECTOR namedArgument tableArgument derivedTable query .TS .V T .X namedArgument namedArgument
SELECT * FROM TABLE(my_detector!DETECT_ANOMALIES(INPUT_DATA => TABLE(SELECT ts, v FROM t WHERE x = 1), TIMESTAMP_COLNAME => 'ts', TARGET_COLNAME => 'v')) a
--# query: tableFunction GET_SPENDING_HISTORY() DB1.S1.MY_BUDGET namedArgument DATEADD() CURRENT_TIMESTAMP()
SELECT * FROM TABLE(db1.s1.my_budget!GET_SPENDING_HISTORY(TIME_LOWER_BOUND => DATEADD('days', -7, CURRENT_TIMESTAMP())))
--# query: tableFunction MY_UDTF() tableArgument T1
SELECT * FROM TABLE(my_udtf(TABLE(t1), 3))
--# query: tableFunction EXPLAIN() modelVersion M1 tableArgument derivedTable query .A .B T
SELECT * FROM TABLE(MODEL(m1, v2)!EXPLAIN(TABLE(SELECT a, b FROM t)))
--# query: tableFunction TOP_INSIGHTS() tableArgument derivedTable query T
SELECT * FROM TABLE(TOP_INSIGHTS(TABLE(SELECT * FROM t)))
--# query: T F T tableFunction F() .T.A ARRAY_CONSTRUCT() OBJECT_CONSTRUCT() .F.X .T.Y
SELECT t.*, f.* FROM t, TABLE(f(t.a, ARRAY_CONSTRUCT(1, 2), OBJECT_CONSTRUCT(*))) f WHERE f.x = t.y
--# query: SEQ4() UNIFORM() RANDOM() RANDSTR() RANDOM() tableFunction GENERATOR() namedArgument namedArgument
SELECT SEQ4(), UNIFORM(1, 10, RANDOM(12)), RANDSTR(5, RANDOM()) FROM TABLE(GENERATOR(ROWCOUNT => 10, TIMELIMIT => 5)) AS g
--# query: tableFunction DB1.INFORMATION_SCHEMA.QUERY_HISTORY() namedArgument DATEADD() CURRENT_TIMESTAMP() namedArgument is .ERROR_CODE .START_TIME
SELECT * FROM TABLE(db1.INFORMATION_SCHEMA.QUERY_HISTORY(END_TIME_RANGE_START => DATEADD('hour', -1, CURRENT_TIMESTAMP()), RESULT_LIMIT => 100)) WHERE error_code IS NOT NULL ORDER BY start_time DESC
--# query: .name .kind tableFunction RESULT_SCAN() LAST_QUERY_ID() .rows
SELECT "name", "kind" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID(-2))) WHERE "rows" > 0
--# query: tableFunction INFER_SCHEMA() namedArgument namedArgument
SELECT * FROM TABLE(INFER_SCHEMA(LOCATION => '@st/a.parquet', FILE_FORMAT => 'fmt')) AS s
--# query: .T.A F T tableFunction MY_UDTF() .T.A cast .T.B typeName windowSpecification .T.C .T.D
SELECT t.a, f.* FROM t, TABLE(my_udtf(t.a, t.b::NUMBER) OVER (PARTITION BY t.c ORDER BY t.d)) AS f
--# query: tableFunction MY_UDTF() tableArgument derivedTable query .A .B T .A tableFunction S1.OTHER() namedArgument namedArgument
SELECT * FROM TABLE(my_udtf(TABLE(SELECT a, b FROM t WHERE a > 1))), TABLE(s1.other(x => 1, y => 'z')) AS o (p, q)
--# query: DB1.S1.T ? ? ?
SELECT * FROM TABLE('db1.s1.t'), TABLE($name) AS v, TABLE(:bound), TABLE(?) AS q
--# query: .INDEX .VALUE tableFunction SPLIT_TO_TABLE() .INDEX
SELECT index, value FROM TABLE(SPLIT_TO_TABLE('a.b', '.')) ORDER BY index
--# query: joinedTable tableFunction FLATTEN() namedArgument PARSE_JSON() join tableFunction FLATTEN() arrayConstant .F.INDEX .G.INDEX
SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[1, 2]'))) f JOIN TABLE(FLATTEN([3])) AS g ON f.index = g.index
--# query: tableFunction FORECAST() MY_MODEL namedArgument namedArgument objectConstant objectMember
SELECT * FROM TABLE(my_model!FORECAST(FORECASTING_PERIODS => 14, CONFIG_OBJECT => {'prediction_interval': 0.9}))
--# query: tableFunction TO_QUERY() namedArgument namedArgument
SELECT * FROM TABLE(TO_QUERY('SELECT * FROM IDENTIFIER($a) WHERE d >= :1', a => 't', "1" => 2))
--# query: tableFunction SNOWFLAKE.CORTEX.SEARCH_PREVIEW()
SELECT * FROM TABLE(SNOWFLAKE.CORTEX.SEARCH_PREVIEW('s', '{}')) LIMIT 1
