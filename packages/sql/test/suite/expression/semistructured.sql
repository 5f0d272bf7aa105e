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
