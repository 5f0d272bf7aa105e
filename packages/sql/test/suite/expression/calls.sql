-- https://docs.snowflake.com/en/sql-reference/functions
--# query: F() S1.F() DB1.S1.F() DB1.PUBLIC.F() .X T
SELECT f(), s1.f(1), db1.s1.f(1, 'a'), db1..f(x) FROM t
--# query: F() namedArgument namedArgument F() namedArgument F() namedArgument F() namedArgument namedArgument namedArgument namedArgument T
SELECT f(a => 1, b => 'x'), f(1, c => TRUE), f("Quoted" => 1), f(start => 1, order => 2, from => 3, table => 'x') FROM t
--# query: F() .A subquery query F() subquery query MAX() .B U F() subquery query .A .B U
SELECT f(a, (SELECT 1)), f((SELECT MAX(b) FROM u)), f(SELECT a, b FROM u)
--# query: SNOWFLAKE.CORE.NULL_COUNT() subquery query .EMAIL CUSTOMERS
SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT email FROM customers)
--# query: DB1.DMFS.REFERENTIAL_CHECK() subquery query .A T1 subquery query .B T2
SELECT db1.dmfs.referential_check(SELECT a FROM t1, SELECT b FROM t2)
--# query: DB1.DMFS.COUNT_POSITIVE() subquery query .C1 .C2 .C3 DB1.S1.T .C1
SELECT db1.dmfs.count_positive(SELECT c1, c2, c3 FROM db1.s1.t WHERE c1 > 0)
--# query: My Func() f() S1.F()
SELECT "My Func"(1), "f"(), s1."F"(2)
--# query: .SEQ1.NEXTVAL .S1.SEQ1.NEXTVAL .DB1.S1.SEQ1.NEXTVAL .SEQ1.NEXTVAL
SELECT seq1.NEXTVAL, s1.seq1.NEXTVAL, db1.s1.seq1.NEXTVAL, seq1.NEXTVAL + 1
--# query: .S.NEXTVAL tableFunction GETNEXTVAL() .SEQ1
SELECT s.nextval FROM TABLE(GETNEXTVAL(seq1)) s
--# query: PREDICT() M1 .A .B PREDICT() DB1.S1.M1 .A cast path PREDICT() M1 namedArgument pathIndex typeName path PREDICT() M1 pathKey T
SELECT m1!PREDICT(a, b), db1.s1.m1!PREDICT(a), m1!PREDICT(a => 1)['x']::INT, m1!PREDICT(*):class FROM t
--# query: PREDICT() modelVersion M1 .A cast path PREDICT() modelVersion DB1.S1.M1 .A .B pathKey typeName predict() modelVersion M1 T
SELECT MODEL(m1)!PREDICT(a), MODEL(db1.s1.m1, v2)!PREDICT(a, b):p::FLOAT, MODEL(m1, LAST)!"predict"(*) FROM t
--# query: PREDICT() MY_CLASSIFIER namedArgument OBJECT_CONSTRUCT() T
SELECT my_classifier!PREDICT(INPUT_DATA => OBJECT_CONSTRUCT(*)) AS p FROM t
--# query: ?() MY_F() ?() .A .B ?() .X T
SELECT IDENTIFIER($fn)(), IDENTIFIER('my_f')(1), IDENTIFIER(?)(a, b), IDENTIFIER(:fn)(x) FROM t
--# query: .A dynamicColumn variable .T.B T
SELECT IDENTIFIER('a'), IDENTIFIER($col), t.IDENTIFIER('b') AS x FROM t
--# query: AI_COMPLETE() AI_COMPLETE() namedArgument namedArgument CONCAT() .A namedArgument objectConstant objectMember objectMember T
SELECT AI_COMPLETE('claude-4-sonnet', 'Say hi'), AI_COMPLETE(MODEL => 'llama', PROMPT => CONCAT('x', a), MODEL_PARAMETERS => {'temperature': 0.7, 'max_tokens': 10}) FROM t
--# query: SNOWFLAKE.CORTEX.COMPLETE() arrayConstant objectConstant objectMember objectMember .A objectConstant objectMember SNOWFLAKE.CORTEX.SENTIMENT() .REVIEW T
SELECT SNOWFLAKE.CORTEX.COMPLETE('m', [{'role': 'user', 'content': a}], {'guardrails': TRUE}), SNOWFLAKE.CORTEX.SENTIMENT(review) FROM t
--# query: cast path AI_CLASSIFY() .A arrayConstant pathKey pathIndex typeName AI_FILTER() PROMPT() .A AI_EXTRACT() namedArgument TO_FILE() namedArgument objectConstant objectMember T
SELECT AI_CLASSIFY(a, ['x', 'y']):labels[0]::STRING, AI_FILTER(PROMPT('Is {0} good?', a)), AI_EXTRACT(FILE => TO_FILE('@s', 'f.pdf'), RESPONSEFORMAT => {'n': 'What?'}) FROM t
--# query: joinedTable T join U AI_FILTER() PROMPT() .T.A .U.B
SELECT * FROM t JOIN u ON AI_FILTER(PROMPT('{0} matches {1}', t.a, u.b))
--# query: F() .A F() .A F() .A F() T .A F() arrayConstant F() lambda lambdaParameter .X namedArgument T
SELECT f(DISTINCT a), f(ALL a), f(a, *), f(t.*, a), f(** [1, 2]), f(x -> x, y => 1) FROM t
--# query: GET_DDL() TYPEOF() .V HASH() .A .B RANDOM() UUID_STRING() SEQ8() NORMAL() RANDOM() ZIPF() RANDOM() T
SELECT GET_DDL('TABLE', 't'), TYPEOF(v), HASH(a, b), RANDOM(), UUID_STRING(), SEQ8(), NORMAL(0, 1, RANDOM()), ZIPF(1, 10, RANDOM()) FROM t
--# query: ST_MAKEPOINT() ST_DWITHIN() .A .B TO_GEOGRAPHY() H3_LATLNG_TO_CELL() T
SELECT ST_MAKEPOINT(1, 2), ST_DWITHIN(a, b, 10), TO_GEOGRAPHY('POINT(1 2)'), H3_LATLNG_TO_CELL(1, 2, 8) FROM t
--# query: VECTOR_COSINE_SIMILARITY() .A cast arrayConstant typeName typeItem typeName AI_EMBED() .A AI_SIMILARITY() .A .B T
SELECT VECTOR_COSINE_SIMILARITY(a, [1, 2]::VECTOR(FLOAT, 2)), AI_EMBED('m', a), AI_SIMILARITY(a, b) FROM t
--# query: LEFT() .A RIGHT() .B INSERT() .C ANY_VALUE() .D RANK() windowSpecification .E IF_NULL() .F T
SELECT left(a, 1), right(b, 2), insert(c, 1, 1, 'x'), any_value(d), rank() over (order by e), if_null(f) FROM t
--# query: ARRAY_CONSTRUCT() ARRAY_CONSTRUCT() ARRAY_CONTAINS() cast typeName .B ARRAYS_OVERLAP() .A .B ARRAY_SIZE() .A T
SELECT ARRAY_CONSTRUCT(), ARRAY_CONSTRUCT(1, 'a', NULL), ARRAY_CONTAINS('a'::VARIANT, b), ARRAYS_OVERLAP(a, b), ARRAY_SIZE(a) FROM t
--# query: cast CURRENT_TIMESTAMP() typeName CURRENT_DATE() CURRENT_TIMESTAMP() F() CURRENT_DATE() CURRENT_TIMESTAMP() T
SELECT CURRENT_TIMESTAMP::DATE, CURRENT_DATE - 1, (CURRENT_TIMESTAMP), f(CURRENT_DATE), CURRENT_TIMESTAMP() AT_TIME FROM t
--# query: .VALUE COUNT() T tableFunction F() .A groupBy .VALUE MAX() .VALUE MIN() .OTHER
SELECT value, COUNT(*) FROM t, TABLE(f(a)) GROUP BY value HAVING max(value) > min(other)
--# query: joinedTable T join T SEARCH() starArgument SEARCH() starArgument B SEARCH() starArgument
SELECT * FROM t AS a JOIN t AS b USING (c) WHERE SEARCH((*), 'x') OR SEARCH((b.*), 'y') OR SEARCH((* EXCLUDE (d, e)), 'z')
--# query: T SEARCH() .PLAY .LINE namedArgument namedArgument SEARCH() path .V pathKey pathKey SEARCH() starArgument
SELECT * FROM t WHERE SEARCH((play, line), 'king', ANALYZER => 'UNICODE_ANALYZER', SEARCH_MODE => 'AND') AND SEARCH(v:a.b, 'x') AND SEARCH((* ILIKE 'col%'), 'y')
--# query: SEARCH() .T.A path .T.V pathKey SEARCH_IP() .A .B T
SELECT SEARCH((t.a, t.v:b, 'lit'), 'x'), SEARCH_IP((a, b), '10.0.0.1') FROM t
--# query: AI_COMPLETE() namedArgument namedArgument namedArgument typeLiteral typeName typeField typeName typeField typeName typeField typeName typeItem typeName typeField typeName namedArgument
SELECT AI_COMPLETE(MODEL => 'm', PROMPT => 'x', RESPONSE_FORMAT => TYPE OBJECT(note OBJECT(items_count NUMBER, price ARRAY(STRING)), "date" STRING NOT NULL), SHOW_DETAILS => TRUE)
--# query: path AI_COMPLETE() .A namedArgument typeLiteral typeName typeField typeName typeField typeName pathKey pathIndex pathKey T
SELECT AI_COMPLETE('m', a, RESPONSE_FORMAT => TYPE OBJECT(total NUMBER COMMENT 'the total', id VARCHAR NOT NULL COMMENT 'the key')):structured_output[0].raw_message AS r FROM t
--# query: .TYPE .TYPE.A TYPE() .B .TYPE TYPE
SELECT type, type.a, type(b), TYPE AS c FROM type
--# query: ACCUMULATE() .C1 lambda lambdaParameter typeName arrayConstant .V lambda lambdaParameter typeName lambdaParameter typeName arrayConstant path .STATE pathIndex .V path .STATE pathIndex lambda lambdaParameter typeName lambdaParameter typeName arrayConstant path .S1 pathIndex path .S2 pathIndex path .S1 pathIndex path .S2 pathIndex lambda lambdaParameter typeName path .STATE pathIndex path .STATE pathIndex T
SELECT ACCUMULATE(c1, (v INT) -> [v, 1], (state ARRAY, v INT) -> [state[0] + v, state[1] + 1], (s1 ARRAY, s2 ARRAY) -> [s1[0] + s2[0], s1[1] + s2[1]], (state ARRAY) -> state[0] / state[1]) AS mean FROM t
--# query: cast ACCUMULATE() .C1 lambda lambdaParameter cast objectConstant objectMember .V typeName typeField typeName lambda lambdaParameter typeName typeField typeName lambdaParameter cast objectConstant objectMember path .S pathKey .V typeName typeField typeName lambda lambdaParameter lambdaParameter .A lambda lambdaParameter path .S pathKey typeName T groupBy .K
SELECT ACCUMULATE(c1, (v) -> {'sum': v}::OBJECT(sum INT), (s OBJECT(sum INT), v) -> {'sum': s:sum + v}::OBJECT(sum INT), (a, b) -> a, (s) -> s:sum)::NUMERIC(18, 4) FROM t GROUP BY k
--# query: SNOWFLAKE.CORE.ACCEPTED_VALUES() subquery query .AGE T lambda lambdaParameter inList .AGE
SELECT SNOWFLAKE.CORE.ACCEPTED_VALUES(SELECT age FROM t, age -> age IN (5, 6))
--# query: UCASE() .A typedLiteral typeName typedLiteral typeName typedLiteral typeName NOW() T
SELECT {fn UCASE(a)}, {d '2024-01-01'}, {ts '2024-01-01 00:00:00'}, {t '12:00:00'}, {fn NOW()} FROM t
--# query: .T.A T DB1.S1.F() .X T
SELECT IDENTIFIER('t').a, IDENTIFIER('t').*, IDENTIFIER('db1').s1.f(x) FROM t
--# query: DATE_PART() .D DATE_PART() cast .D typeName T
SELECT DATE_PART(year FROM d), DATE_PART('month' FROM CAST(d AS DATE)) FROM t
--# query: GET_PRESIGNED_URL() stageLocation IMAGES BUILD_SCOPED_FILE_URL() stageLocation DB1.S1.IMAGES .RELATIVE_PATH GET_STAGE_LOCATION() stageLocation IMAGES GET_RELATIVE_PATH() stageLocation IMAGES directoryTable stageLocation IMAGES
SELECT GET_PRESIGNED_URL(@images, 'us/a.jpg', 3600), BUILD_SCOPED_FILE_URL(@db1.s1.images, relative_path), GET_STAGE_LOCATION(@images), GET_RELATIVE_PATH(@images, 's3://x/y') FROM DIRECTORY(@images)
--# query: BUILD_STAGE_FILE_URL() stageLocation F() namedArgument stageLocation IMAGES TO_FILE() cast path AI_PARSE_DOCUMENT() TO_FILE() objectConstant objectMember pathKey typeName
SELECT BUILD_STAGE_FILE_URL(@~, '/x'), f(a => @images/sub), TO_FILE('@images', 'x.png'), AI_PARSE_DOCUMENT(TO_FILE('@docs', 'a.pdf'), {'mode': 'LAYOUT'}):content::STRING
