-- https://docs.snowflake.com/en/sql-reference/functions/arrays_zip
SELECT ARRAYS_ZIP([1, 2, 3], ['first', 'second', 'third'], ['i', 'ii', 'iii']);
-- [{"$1":1,"$2":"first","$3":"i"},{"$1":2,"$2":"second","$3":"ii"},{"$1":3,"$2":"third","$3":"iii"}]

SELECT ARRAYS_ZIP([1, 2, 3]);
-- [{"$1":1},{"$1":2},{"$1":3}]

SELECT ARRAYS_ZIP([1, 2, 3], ['one'], ['I', 'II']);
-- [{"$1":1,"$2":"one","$3":"I"},{"$1":2,"$2":null,"$3":"II"},{"$1":3,"$2":null,"$3":null}]

SELECT ARRAYS_ZIP([1, 2, 3], NULL, [100, 200, 300]);
-- NULL

SELECT ARRAYS_ZIP([], [], []);
-- [{}]

SELECT ARRAYS_ZIP([1, NULL, 3], [NULL, 20, NULL], [100, NULL, 300]);
-- [{"$1":1,"$2":null,"$3":100},{"$1":null,"$2":20,"$3":null},{"$1":3,"$2":null,"$3":300}]

SELECT ARRAYS_ZIP('abc');
-- error 001044

-- https://docs.snowflake.com/en/sql-reference/functions/arrays_to_object
SELECT ARRAYS_TO_OBJECT(['key1', 'key2', 'key3'], [1, 2, 3]), ARRAYS_TO_OBJECT(['key1', NULL, 'key3'], [1, 2, 3]), ARRAYS_TO_OBJECT(['key1', 'key2', 'key3'], [1, NULL, 3]);
-- {"key1":1,"key2":2,"key3":3} | {"key1":1,"key3":3} | {"key1":1,"key2":null,"key3":3}

SELECT ARRAYS_TO_OBJECT(['a', 1], [1, 2]);
-- error 215002

SELECT ARRAYS_TO_OBJECT(['a', 'b'], [1]);
-- error 215001

SELECT ARRAYS_TO_OBJECT(NULL, [1]), ARRAYS_TO_OBJECT([], []), ARRAYS_TO_OBJECT(['it''s "x"'], [{'a': 1}]);
-- NULL | {} | {"it's \"x\"":{"a":1}}

-- https://docs.snowflake.com/en/sql-reference/functions/array_repeat
SELECT ARRAY_REPEAT(42, 3), ARRAY_REPEAT('hello', 2), ARRAY_REPEAT([1, 2], 2), ARRAY_REPEAT('x', 0), ARRAY_REPEAT('x', -1), ARRAY_REPEAT('hi', NULL);
-- [42,42,42] | ["hello","hello"] | [[1,2],[1,2]] | [] | [] | NULL

SELECT ARRAY_SIZE(ARRAY_REPEAT(NULL, 2)), ARRAY_REPEAT(1.5, '2');
-- 2 | [1.5,1.5]

-- https://docs.snowflake.com/en/sql-reference/functions/get_ignore_case
SELECT GET_IGNORE_CASE(TO_OBJECT(PARSE_JSON('{"aa":1, "aA":2, "Aa":3, "AA":4}')), 'aA'), GET_IGNORE_CASE(PARSE_JSON('{"aa":1}'), 'AA'), GET_IGNORE_CASE(PARSE_JSON('{"aa":1}'), 'b'), GET_IGNORE_CASE(PARSE_JSON('[1]'), 'a');
-- 2 | 1 | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/array_flatten
SELECT ARRAY_FLATTEN([[1, 2, 3], [4], [5, 6]]), ARRAY_FLATTEN([[[1, 2], [3]], [[4], [5]]]), ARRAY_FLATTEN([[1, 2, 3], NULL, [5, 6]]), ARRAY_SIZE(ARRAY_FLATTEN([[1, 2, 3], [NULL], [5, 6]]));
-- [1,2,3,4,5,6] | [[1,2],[3],[4],[5]] | NULL | 6

SELECT ARRAY_FLATTEN([[1, 2, 3], 4, [5, 6]]);
-- error 100107

-- https://docs.snowflake.com/en/sql-reference/functions/array_remove
SELECT ARRAY_REMOVE([2, 5, 7, 5, 1], 5), ARRAY_REMOVE(['a', 'b', 'a', 'c', 'd', 'a'], 'a'::VARIANT), ARRAY_REMOVE([1], NULL);
-- [2,7,1] | ["b","c","d"] | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/array_contains
SELECT ARRAY_CONTAINS('hello'::VARIANT, ARRAY_CONSTRUCT('hello', 'hi')), ARRAY_CONTAINS('hello'::VARIANT, ARRAY_CONSTRUCT('hola', 'bonjour')), ARRAY_CONTAINS(NULL, ARRAY_CONSTRUCT('hola', 'bonjour')), ARRAY_CONTAINS(5, [4, 5, 6]);
-- TRUE | FALSE | NULL | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/array_sort
SELECT ARRAY_SORT([20, PARSE_JSON('null'), 0, NULL, 10]), ARRAY_SORT([20, 0, 10], FALSE), ARRAY_SORT(['b', 'a', 'B']), ARRAY_SORT(NULL);
-- [0,10,20,null,null] | [20,10,0] | ["B","a","b"] | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/array_insert
SELECT ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), 2, 'hello'), ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), 5, 'hello'), ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), -1, 'hello');
-- [0,1,"hello",2,3] | [0,1,2,3,null,"hello"] | [0,1,2,"hello",3]

-- https://docs.snowflake.com/en/sql-reference/functions/array_slice
SELECT ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), 0, 2), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), 0, NULL), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), 0, -2), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), -5, -3), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), 10, 12);
-- [0,1] | NULL | [0,1,2,3,4] | [2,3] | []

-- https://docs.snowflake.com/en/sql-reference/functions/array_to_string
SELECT ARRAY_TO_STRING(PARSE_JSON('[1,2,3]')::ARRAY, ''), ARRAY_TO_STRING(['a', 'b'], ', '), ARRAY_TO_STRING([], ','), ARRAY_TO_STRING(['a'], NULL), ARRAY_TO_STRING([TRUE, 1.5], '-');
-- 123 | a, b | (empty) | NULL | true-1.5

-- https://docs.snowflake.com/en/sql-reference/functions/array_generate_range
SELECT ARRAY_GENERATE_RANGE(2, 5), ARRAY_GENERATE_RANGE(5, 25, 10), ARRAY_GENERATE_RANGE(-5, -25, -10), ARRAY_GENERATE_RANGE(2, 2), ARRAY_GENERATE_RANGE(8, 2), ARRAY_GENERATE_RANGE(8, 2, -2), ARRAY_GENERATE_RANGE(2, 8, -2);
-- [2,3,4] | [5,15] | [-5,-15] | [] | [] | [8,6,4] | []

-- https://docs.snowflake.com/en/sql-reference/functions/array_intersection
SELECT ARRAY_INTERSECTION(ARRAY_CONSTRUCT('A', 'B'), ARRAY_CONSTRUCT('B', 'C')), ARRAY_INTERSECTION(['A', 'B', 'B', 'B', 'C'], ['B', 'B']), ARRAY_INTERSECTION([{'a': 1, 'b': 2}, 1], [{'b': 2, 'a': 1}, 3]);
-- ["B"] | ["B","B"] | [{"a":1,"b":2}]

-- https://docs.snowflake.com/en/sql-reference/functions/array_except
SELECT ARRAY_EXCEPT(['A', 'B'], ['B', 'C']), ARRAY_EXCEPT(['A', 'B', 'C'], ['B', 'C']), ARRAY_EXCEPT(['A', 'B', 'B', 'B', 'C'], ['B']), ARRAY_EXCEPT(['A', 'B'], ['A', 'B']), ARRAY_EXCEPT(['A', 'B'], NULL);
-- ["A"] | ["A"] | ["A","B","B","C"] | [] | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/array_distinct
SELECT ARRAY_SORT(ARRAY_DISTINCT(['A', 'A', 'B'])), ARRAY_DISTINCT(NULL), ARRAY_SIZE(ARRAY_DISTINCT([1, 1.0, 1.00]));
-- ["A","B"] | NULL | 1

-- https://docs.snowflake.com/en/sql-reference/functions/array_min
SELECT ARRAY_MIN([20, 0, NULL, 10, NULL]), ARRAY_MIN([]), ARRAY_MIN([NULL]), ARRAY_MAX([20, 0, NULL, 10, NULL]), ARRAY_MAX(['a', 'c', 'b']);
-- 0 | NULL | NULL | 20 | "c"

-- https://docs.snowflake.com/en/sql-reference/functions/array_size
SELECT ARRAY_SIZE([1, 2]), ARRAY_SIZE(PARSE_JSON('{}')), ARRAY_SIZE(NULL), ARRAY_SIZE([]);
-- 2 | NULL | NULL | 0

SELECT ARRAY_SIZE('abc');
-- error 001044

-- https://docs.snowflake.com/en/sql-reference/functions/object_construct
SELECT OBJECT_CONSTRUCT('a', 1, 'b', 'BBBB', 'c', NULL), OBJECT_CONSTRUCT(), OBJECT_CONSTRUCT('Key_One', PARSE_JSON('NULL'), 'Key_Two', NULL, 'Key_Three', 'null');
-- {"a":1,"b":"BBBB"} | {} | {"Key_One":null,"Key_Three":"null"}

CREATE TABLE DEMO_TABLE_1 (PROVINCE VARCHAR, CREATED_DATE DATE);
INSERT INTO DEMO_TABLE_1 VALUES ('Manitoba', '2024-01-18'::DATE), ('Alberta', '2024-01-19'::DATE);

SELECT OBJECT_CONSTRUCT(*) AS OC FROM DEMO_TABLE_1 ORDER BY OC['PROVINCE'];
-- ordered
-- {"CREATED_DATE":"2024-01-19","PROVINCE":"Alberta"}
-- {"CREATED_DATE":"2024-01-18","PROVINCE":"Manitoba"}

SELECT OBJECT_CONSTRUCT(* ILIKE 'prov%') AS OC FROM DEMO_TABLE_1 ORDER BY OC['PROVINCE'];
-- ordered
-- {"PROVINCE":"Alberta"}
-- {"PROVINCE":"Manitoba"}

SELECT OBJECT_CONSTRUCT(* EXCLUDE PROVINCE) AS OC FROM DEMO_TABLE_1;
-- {"CREATED_DATE":"2024-01-18"}
-- {"CREATED_DATE":"2024-01-19"}

SELECT OBJECT_CONSTRUCT(*) FROM VALUES (1, 'x'), (2, 'y');
-- {"COLUMN1":1,"COLUMN2":"x"}
-- {"COLUMN1":2,"COLUMN2":"y"}

SELECT OBJECT_CONSTRUCT('foo', 1234567, 'dataset_size', (SELECT COUNT(*) FROM DEMO_TABLE_1), 'created_date_seconds', EXTRACT(epoch_seconds, CREATED_DATE)) FROM DEMO_TABLE_1 WHERE PROVINCE = 'Manitoba';
-- {"created_date_seconds":1705536000,"dataset_size":2,"foo":1234567}

SELECT OBJECT_CONSTRUCT('z', 1, 'a', 2)::VARCHAR, {'z': 1, 'a': [1, 2]}::VARCHAR, OBJECT_CONSTRUCT('k' || 1, 'v')::VARCHAR;
-- {"a":2,"z":1} | {"a":[1,2],"z":1} | {"k1":"v"}

-- https://docs.snowflake.com/en/sql-reference/functions/object_insert
SELECT OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1, 'b', 2), 'c', 3), OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1), 'd', NULL), OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1, 'b', 2), 'b', 100, TRUE);
-- {"a":1,"b":2,"c":3} | {"a":1} | {"a":1,"b":100}

SELECT OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1), 'a', 2);
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/object_delete
SELECT OBJECT_DELETE(OBJECT_CONSTRUCT('a', 1, 'b', 2, 'c', 3), 'a', 'b'), OBJECT_DELETE({'a': 1}, 'x'), OBJECT_PICK(OBJECT_CONSTRUCT('a', 1, 'b', 2, 'c', 3), 'a', 'b'), OBJECT_PICK(OBJECT_CONSTRUCT('a', 1, 'b', 2), ARRAY_CONSTRUCT('a', 'x'));
-- {"c":3} | {"a":1} | {"a":1,"b":2} | {"a":1}

-- https://docs.snowflake.com/en/sql-reference/functions/object_keys
SELECT OBJECT_KEYS({'b': 1, 'a': {'x': 1}}), OBJECT_KEYS({}), OBJECT_KEYS(NULL);
-- ["a","b"] | [] | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/get
SELECT GET(PARSE_JSON('{"a":1}'), 'a'), GET(PARSE_JSON('{"a":1}'), 'A'), GET(ARRAY_CONSTRUCT(5, 6), 1), GET(ARRAY_CONSTRUCT(5, 6), 9), GET(ARRAY_CONSTRUCT(5, 6), 'a');
-- 1 | NULL | 6 | NULL | NULL

SELECT GET('abc', 0);
-- error 001044

-- https://docs.snowflake.com/en/sql-reference/functions/strip_null_value
SELECT STRIP_NULL_VALUE(PARSE_JSON('{"a":null}'):a) IS NULL, PARSE_JSON('{"a":null}'):a IS NULL, STRIP_NULL_VALUE(PARSE_JSON('1'));
-- TRUE | FALSE | 1

-- https://docs.snowflake.com/en/user-guide/semistructured-considerations
SELECT COALESCE(PARSE_JSON('{"a":1}'):b, 'd'), COALESCE(PARSE_JSON('{"a":1}'):a, 0), EQUAL_NULL(PARSE_JSON('{"a":"x"}'):a, 'x'), NULLIF(PARSE_JSON('{"a":"x"}'):a, 'x'), DECODE(PARSE_JSON('{"a":"x"}'):a, 'x', 1, 2), PARSE_JSON('{"a":"x"}'):a IS DISTINCT FROM 'x';
-- "d" | 1 | TRUE | NULL | 1 | FALSE

SELECT 'yes' WHERE PARSE_JSON('{"flag":true}'):flag;
-- yes

SELECT COUNT(*) FROM (SELECT DISTINCT PARSE_JSON(COLUMN1) FROM VALUES ('{"a":1,"b":2}'), ('{"b":2,"a":1}'), ('{ "a": 1.0, "b": 2 }'));
-- 1

SELECT V, COUNT(*) FROM (SELECT PARSE_JSON(COLUMN1) AS V FROM VALUES ('[1,2]'), ('[1, 2]'), ('[2,1]')) GROUP BY V;
-- [1,2] | 2
-- [2,1] | 1
