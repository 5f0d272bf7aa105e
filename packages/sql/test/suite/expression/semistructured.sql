-- https://docs.snowflake.com/en/user-guide/querying-semistructured
--# query: path .SRC pathKey CAR_SALES
SELECT src:dealership FROM car_sales
--# query: path .SRC pathKey pathKey path .SRC pathKey pathKey path .T.SRC pathKey pathKey pathKey T
SELECT src:salesperson.name, SRC:Salesperson.Name, t.src:a.b.c FROM t
--# query: path .SRC pathKey path .SRC pathKey pathKey pathKey path .ZIP pathKey path .M pathKey T
SELECT src:"company name", src:a."b c".d, zip:"94987", m:"#x" FROM t
--# query: path .SRC pathIndex pathIndex path .SRC pathIndex pathKey path .SRC pathIndex pathKey path .SRC pathIndex pathKey T
SELECT src['salesperson']['name'], src['a'].b, src['a']:b, src[0].x FROM t
--# query: path .SRC pathKey pathIndex pathKey cast path .SRC pathKey pathIndex pathKey typeName path .A pathIndex pathIndex pathIndex T
SELECT src:customer[0].name, src:vehicle[0].price::NUMBER * 0.10, a[0][1][2] FROM t
--# query: path .SRC pathKey pathIndex .B path .SRC pathKey pathIndex .B pathKey path .SRC pathIndex .Y path .SRC pathIndex variable path .SRC pathIndex placeholder T
SELECT src:a[b], src:a[b + 1].c, src['x' || y], src[$i], src[:i] FROM t
--# query: path .V pathKey path .V pathKey pathKey path .V pathKey pathIndex pathKey path .V pathKey pathKey T
SELECT v:select, v:from.where, v:order[0].group, v:case.end FROM t
--# query: path PARSE_JSON() pathKey cast path PARSE_JSON() .X pathKey pathKey pathIndex typeName path OBJECT_CONSTRUCT() pathIndex path F() .X pathIndex T
SELECT PARSE_JSON('{"a": 1}'):a, PARSE_JSON(x):a.b[0]::STRING, OBJECT_CONSTRUCT('a', 1)['a'], f(x)[0] FROM t
--# query: cast path cast path .V pathKey typeName pathKey typeName path cast path .V pathKey typeName pathKey path cast .V typeName pathKey path .V pathKey pathKey pathKey T
SELECT v:a::VARIANT:b::STRING, v:a::OBJECT:b, v::VARIANT:a, v:a:b:c FROM t
--# query: cast path positionalColumn pathKey pathKey typeName path positionalColumn pathIndex path positionalColumn pathKey path positionalColumn pathIndex pathKey stageTable stageLocation STAGE1
SELECT $1:a.b::STRING, $1['x'], t.$1:a, t.$2[0]:b FROM @stage1 t
--# query: path placeholder pathKey pathKey cast path placeholder pathKey typeName path placeholder pathKey
SELECT :v:a.b, :rec:name::STRING, ?:a
--# query: objectConstant objectMember objectMember objectConstant objectMember arrayConstant objectConstant objectMember objectConstant arrayConstant arrayConstant arrayConstant objectConstant
SELECT {'a': 1, 'b': {'c': [1, 2, {'d': NULL}]}}, {}, [], [[], {}]
--# query: objectConstant objectMember .B objectMember path .V pathKey objectMember placeholder objectMember objectMember cast .X typeName T
SELECT {'a': b, 'c': v:d, 'e': :f, 'g': -1, 'h': x::INT} FROM t
--# query: path objectConstant objectMember pathIndex path arrayConstant pathIndex path objectConstant objectMember objectConstant objectMember pathKey pathKey
SELECT { 'k1' : 'v1' }['k1'], [1, 2, 3][0], {'a': {'b': 1}}:a.b
--# query: objectConstant T
SELECT {*} FROM t
--# query: objectConstant T objectConstant objectConstant T objectConstant T
SELECT {t.*}, {* ILIKE 'col%'}, {t.* EXCLUDE a}, {* EXCLUDE (a, "B")} FROM t
--# query: OBJECT_CONSTRUCT() OBJECT_CONSTRUCT() T OBJECT_CONSTRUCT() OBJECT_CONSTRUCT() T
SELECT OBJECT_CONSTRUCT(*), OBJECT_CONSTRUCT(t.*), OBJECT_CONSTRUCT(* ILIKE 'c%'), OBJECT_CONSTRUCT(* EXCLUDE (a, b)) FROM t
--# query: GET() .V GET_PATH() .V GET_IGNORE_CASE() .V cast path XMLGET() .X pathKey typeName path XMLGET() .X pathKey T
SELECT GET(v, 'a'), GET_PATH(v, 'a.b[0]'), GET_IGNORE_CASE(v, 'A'), XMLGET(x, 'p'):"$"::STRING, XMLGET(x, 'p', 1):"@id" FROM t
--# query: cast path .F.VALUE pathKey typeName path .F.VALUE pathIndex path .F.THIS pathKey .F.PATH T tableFunction FLATTEN() .T.V
SELECT f.value:name::STRING AS name, f.value['n'], f.this:a, f.path FROM t, LATERAL FLATTEN(t.v) f
--# query: path .V pathKey path .V pathKey pathKey path .V pathIndex path .A .B pathIndex T
SELECT (v):a, (v:a):b, ((v))[0], (a || b)[0] FROM t
--# query: is path .V pathKey path .V pathKey path .V pathKey path .V pathKey path .V pathKey path .V pathKey path .V pathKey like path .V pathKey inList path .V pathKey T
SELECT v:a IS NULL, v:a = 1, NOT v:a, v:a + v:b, -v:a, v:a || 'x', v:a LIKE 'y', v:a IN (1) FROM t
--# query: cast path .V pathKey pathKey pathIndex typeName T
SELECT v : a . b [ 0 ] :: INT FROM t
--# query: case caseBranch path .V pathKey path .V pathKey path .V pathKey IFF() cast path .V pathKey typeName path .V pathKey path .V pathKey COUNT() path .V pathKey T
SELECT CASE WHEN v:a THEN v:b ELSE v:c END, IFF(v:a::BOOLEAN, v:b, v:c), COUNT(DISTINCT v:a) FROM t
--# query: path .v pathKey pathKey path .My V pathKey path .T.v pathKey T
SELECT "v":"a"."b", "My V":a, t."v":a FROM t
--# query: cast path .V pathKey pathKey pathKey pathIndex pathKey pathIndex pathKey pathIndex typeName DB1.S1.T
SELECT v:a.b.c[0].d['e']."f g"[1]::NUMBER(10, 2) AS deep FROM db1.s1.t
--# query: path cast path .V pathKey pathKey pathKey pathIndex pathIndex pathKey pathKey typeName typeField typeName typeField typeName pathKey T
SELECT v:a:b.c['d'][0]:e."F"::OBJECT(x INT, y VARCHAR):x FROM t
--# query: path .V pathKey path .V pathKey path .V pathKey pathKey path .V pathKey pathKey pathIndex pathKey path .V pathKey pathKey T
SELECT v:date, v:time, v:timestamp.interval, v:left.right[0].join, v:"select".from FROM t
--# query: ARRAY_SIZE() path .V pathKey cast path ARRAY_CONSTRUCT() pathIndex typeName path ARRAY_SLICE() path .V pathKey pathIndex cast path OBJECT_KEYS() path .V pathKey pathIndex typeName T
SELECT ARRAY_SIZE(v:a), ARRAY_CONSTRUCT(1, 'a', NULL)[1]::STRING, ARRAY_SLICE(v:a, 0, -1)[0], OBJECT_KEYS(v:b)[0]::STRING FROM t
--# query: OBJECT_CONSTRUCT_KEEP_NULL() path .V pathKey OBJECT_DELETE() .O OBJECT_INSERT() .O OBJECT_PICK() .O ARRAY_CONSTRUCT() T
SELECT OBJECT_CONSTRUCT_KEEP_NULL('a', NULL, 'b', v:b), OBJECT_DELETE(o, 'a', 'b'), OBJECT_INSERT(o, 'c', 1, TRUE), OBJECT_PICK(o, 'a', ARRAY_CONSTRUCT('b')) FROM t
--# query: is path TRY_PARSE_JSON() .A pathKey CHECK_JSON() .A STRIP_NULL_VALUE() path .V pathKey IS_NULL_VALUE() path .V pathKey TYPEOF() path .V pathKey AS_INTEGER() path .V pathKey TO_JSON() .V TO_VARIANT() .G T
SELECT TRY_PARSE_JSON(a):b IS NULL, CHECK_JSON(a), STRIP_NULL_VALUE(v:c), IS_NULL_VALUE(v:d), TYPEOF(v:e), AS_INTEGER(v:f), TO_JSON(v), TO_VARIANT(g) FROM t
--# query: objectConstant objectMember subquery query MAX() .X T objectMember case caseBranch .C objectMember path F() .E pathIndex pathKey
SELECT {'a': (SELECT MAX(x) FROM t), 'b': CASE WHEN c THEN 1 END, 'd': f(e)[0]:g} AS o
--# query: path arrayConstant .A .B objectConstant objectMember arrayConstant .D path .V pathKey CURRENT_DATE() pathIndex pathKey pathIndex T
SELECT [a, b + 1, {'c': [d]}, NULL, 'x', v:y, -1, CURRENT_DATE][2]:c[0] FROM t
--# query: path .V pathKey pathIndex path .V pathKey path .V pathKey pathIndex ARRAY_SIZE() path .V pathKey path .V pathIndex LOWER() path .V pathKey pathIndex T
SELECT v:a[v:i], v:a[ARRAY_SIZE(v:a) - 1], v[LOWER('K')], v:m[-1] FROM t
--# query: path .T.V pathKey pathKey path .S.T.V pathKey path .DB1.S.T.V pathKey path .t.v pathKey DB1.S.T
SELECT t.v:a.b, s.t.v:a, db1.s.t.v:a, "t"."v":"a" FROM db1.s.t
--# query: path cast cast OBJECT_CONSTRUCT() .B typeName typeField typeName typeName pathKey MAP_KEYS() cast objectConstant objectMember typeName typeItem typeName typeItem typeName cast path .M pathIndex typeName T
SELECT OBJECT_CONSTRUCT('a', b)::OBJECT(a INT)::VARIANT:a, MAP_KEYS({'a': 1}::MAP(VARCHAR, INT)), m['k']::VARCHAR FROM t
--# query: path PARSE_XML() pathKey cast path XMLGET() .X pathKey typeName cast GET() XMLGET() .X typeName T
SELECT PARSE_XML('<a><b/></a>'):"$", XMLGET(x, 'b', 0):"@id"::INT, GET(XMLGET(x, 'c'), '$')::STRING FROM t
