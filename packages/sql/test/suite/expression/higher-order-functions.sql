-- https://docs.snowflake.com/en/user-guide/querying-semistructured#label-higher-order-functions
--# query: FILTER() .A lambda lambdaParameter .X T
SELECT FILTER(a, x -> x > 1) FROM t
--# query: FILTER() .O.DETAILS lambda lambdaParameter path .I pathKey ORDERS
SELECT FILTER(o.details, i -> i:subtotal >= 1500) AS expensive FROM orders o
--# query: TRANSFORM() arrayConstant lambda lambdaParameter typeName .A
SELECT TRANSFORM([1, 2, 3], a INT -> a * 2)
--# query: TRANSFORM() cast arrayConstant typeName typeItem typeName lambda lambdaParameter typeName .A TRANSFORM() .A lambda lambdaParameter path .C pathKey
SELECT TRANSFORM([1, 2]::ARRAY(INT), a INT -> a * 2), TRANSFORM(a, c -> c:value || ' is')
--# query: REDUCE() arrayConstant lambda lambdaParameter lambdaParameter .ACC .VAL
SELECT REDUCE([1, 2, 3], 0, (acc, val) -> acc + val)
--# query: REDUCE() arrayConstant lambda lambdaParameter typeName lambdaParameter typeName .ACC .VAL
SELECT REDUCE([1, 2, 3], 0, (acc INT, val INT) -> acc + val)
--# query: REDUCE() .A lambda lambdaParameter lambdaParameter .ACC .VAL placeholder REDUCE() .A lambda lambdaParameter typeName lambdaParameter .ACC .VAL T
SELECT REDUCE(a, 'x', (acc, val) -> acc || val || :suffix), REDUCE(a, 0, (acc NUMBER(10, 2), val) -> acc - val) FROM t
--# query: TRANSFORM() .O.D lambda lambdaParameter OBJECT_INSERT() .I cast path .I pathKey path .I pathKey typeName O
SELECT TRANSFORM(o.d, i -> OBJECT_INSERT(i, 'u', (i:s / i:q)::NUMERIC(10, 2))) FROM o
--# query: FILTER() TRANSFORM() .A lambda lambdaParameter typeName path .X pathKey lambda lambdaParameter is .Z inList .Z T
SELECT FILTER(TRANSFORM(a, x VARIANT -> x:y), z -> z IS NOT NULL AND z NOT IN (1, 2)) FROM t
--# query: TRANSFORM() .A lambda lambdaParameter TRANSFORM() path .X pathKey lambda lambdaParameter .Y path .X pathKey T
SELECT TRANSFORM(a, x -> TRANSFORM(x:b, y -> y + x:c)) FROM t
--# query: FILTER() namedArgument .A namedArgument lambda lambdaParameter .X MAP_FILTER() .M lambda lambdaParameter lambdaParameter like .K T
SELECT FILTER(INPUT => a, F => x -> x > 1), MAP_FILTER(m, (k, v) -> k LIKE 'a%') FROM t
--# query: TRANSFORM() .A lambda lambdaParameter .VALUE TRANSFORM() .A lambda lambdaParameter .X T
SELECT TRANSFORM(a, value -> value + 1), TRANSFORM(a, "X" -> "X" + 1) FROM t
--# query: TRANSFORM() .A lambda lambdaParameter typeName typeField typeName typeField typeName typeItem typeName path .X pathKey T
SELECT TRANSFORM(a, x OBJECT(b INT, c ARRAY(VARCHAR)) -> x:b) FROM t
--# query: TRANSFORM() .A lambda lambdaParameter objectConstant objectMember .X objectMember cast path .X pathKey typeName placeholder FILTER() .A lambda lambdaParameter is .X path .X pathKey path .X pathKey T
SELECT TRANSFORM(a, x -> {'k': x, 'v': x:y::INT + :n}), FILTER(a, x -> x IS NOT NULL AND (x:b > 1 OR x:c)) FROM t
--# query: ARRAY_SIZE() FILTER() SPLIT() .S lambda lambdaParameter TRIM() .X cast path TRANSFORM() SPLIT() .S lambda lambdaParameter typeName UPPER() .X pathIndex typeName T
SELECT ARRAY_SIZE(FILTER(SPLIT(s, ','), x -> TRIM(x) <> '')) > 0, TRANSFORM(SPLIT(s, ','), x VARCHAR -> UPPER(x))[0]::STRING FROM t
--# query: FILTER() .A lambda lambdaParameter exists query U .U.ID .X REDUCE() .A objectConstant objectMember lambda lambdaParameter typeName lambdaParameter typeName OBJECT_INSERT() .ACC path .ACC pathKey .X T
SELECT FILTER(a, x -> EXISTS (SELECT 1 FROM u WHERE u.id = x)), REDUCE(a, {'s': 0}, (acc OBJECT, x INT) -> OBJECT_INSERT(acc, 's', acc:s + x, TRUE)) FROM t
--# query: TRANSFORM() .A lambda lambdaParameter case caseBranch .X TRANSFORM() .A lambda lambdaParameter .X MAP_TRANSFORM_VALUES() .M lambda lambdaParameter typeName lambdaParameter typeName .V T
SELECT TRANSFORM(a, x -> CASE WHEN x > 1 THEN 'b' ELSE 's' END), TRANSFORM(a, (x) -> x), MAP_TRANSFORM_VALUES(m, (k VARCHAR, v INT) -> v * 2) FROM t
--# query: FILTER() .A lambda lambdaParameter .FILTER TRANSFORM() .A lambda lambdaParameter cast .DATE typeName T
SELECT FILTER(a, filter -> filter > 1), TRANSFORM(a, date -> date::DATE) FROM t
